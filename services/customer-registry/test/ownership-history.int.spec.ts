import { newId } from '@keyaccount/subgraph-kit';
import { approveAll, filedWith, openScene, type Scene } from './scene';

describe('the history of owners, held by the database', () => {
  let scene: Scene;
  let customer: string;
  let since: Date;
  beforeAll(async () => {
    scene = await openScene();
    customer = (await filedWith(scene, { A1: { division: '440515001', grade: 'SILVER' } })).get('A1')!;
    await approveAll(scene);
    since = (await scene.sql<{ since: Date }>('select since from ownership where customer_id = $1', [customer]))[0]!.since;
  });
  afterAll(() => scene.drop());

  const at = (days: number): Date => new Date(since.getTime() + days * 86_400_000);
  const insert = (from: Date, until: Date | null, follows: Date | null): Promise<unknown> =>
    scene.sql(
      `insert into ownership (id, customer_id, unit_code, since, decided_at, until, follows, rule, reason, reason_en, flagged, kind, grade, correlation_id)
       values ($1, $2, 'C4405', $3, $3, $4, $5, 'REG-3', 'r', 'r', false, 'REGIONAL', 'GOLD', $1)`,
      [newId(), customer, from, until, follows],
    );
  const end = (until: Date): Promise<unknown> => scene.sql('update ownership set until = $2 where customer_id = $1 and until is null', [customer, until]);

  it('REG-3 › has one open row', async () => {
    await expect(insert(at(5), null, null)).rejects.toMatchObject({ constraint: expect.stringMatching(/ownership_(current|first)/) as string });
  });

  it('REG-3 › has one beginning', () => expect(insert(at(-5), at(-3), null)).rejects.toMatchObject({ constraint: 'ownership_first' }));

  it('REG-3 › has no gap: a row follows where another ended', async () => {
    await end(at(10));
    await expect(insert(at(11), null, at(11))).rejects.toMatchObject({ constraint: 'ownership_without_gap' });
    await insert(at(10), null, at(10));
  });

  it('REG-3 › has no overlap: one row follows each, and none begins before the one that it follows ended', async () => {
    await end(at(20));
    await insert(at(20), null, at(20));
    await expect(insert(at(10), at(15), at(10))).rejects.toMatchObject({ constraint: 'ownership_history' });
    await expect(insert(at(15), at(16), at(20))).rejects.toMatchObject({ constraint: expect.stringContaining('check') as string });
  });

  it('REG-3 › does not end before it began', () => expect(end(at(-1))).rejects.toMatchObject({ constraint: expect.stringContaining('check') as string }));

  it('REG-3 › an end that is followed stays where it is', () =>
    expect(scene.sql('update ownership set until = $2 where customer_id = $1 and until = $3', [customer, at(12), at(10)])).rejects.toMatchObject({ constraint: 'ownership_without_gap' }));
});
