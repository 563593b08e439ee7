import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director } from '@keyaccount/test-kit';
import { assessed, openLapses, reasonOf, type Lapses } from './lapse-scene';
import { approveAll, filedWith, line, staffIdOf } from './scene';

let lapses: Lapses;
let code: string;
beforeEach(async () => {
  lapses = await openLapses();
  code = (await lapses.shown())!.code;
  await lapses.lapse(await lapses.flag());
  await lapses.scene.deliver(lapses.gradeEnded(2));
  lapses.scene.deps.clock.forward(3_600);
});
afterEach(() => lapses.scene.drop());

const filed = async (more: Record<string, unknown> = {}): Promise<string> => {
  const { data, errors } = await lapses.file(more);
  expect(errors).toBeUndefined();
  return data.fileCustomer.filing.id;
};

describe('a customer that returns', () => {
  it('REG-1, REG-2, REG-3 › is filed with a new agreement, graded anew and approved with its old ID, a new owner and a new team', async () => {
    const filingId = await filed({ agreementSigned: true });
    expect(reasonOf(await lapses.review(filingId, 'APPROVE'))).toBe('CONFLICT GradePending');
    await lapses.graded('SILVER', 3);
    const { data } = await lapses.review(filingId, 'APPROVE');
    const at = lapses.scene.deps.clock.now().toISOString();
    expect(data.reviewFiling.customer).toMatchObject({
      status: 'KEY_ACCOUNT', code, kind: 'REGIONAL', ownership: { unit: { code: 'U440513' }, since: at }, accountTeam: { a: { id: expect.any(String) as unknown } },
      ownershipHistory: [{ unit: { code: 'U440513' }, until: null }, { unit: { code: 'PB-EXPRESS' } }], lapses: [{ unit: { code: 'PB-EXPRESS' }, returnedAt: at }],
    });
    expect((await lapses.scene.published('registry.customer-approved.v1')).map(({ payload }) => [payload.customerId, payload.code, payload.unit])).toEqual([[lapses.id, code, 'PB-EXPRESS'], [lapses.id, code, 'U440513']]);
    expect(await lapses.shown(countyHead('PB-EXPRESS'))).toBeNull();
  });

  it('REG-2 › takes no number: the next customer of the division gets the next one', async () => {
    const filingId = await filed({ agreementSigned: true });
    await lapses.graded('SILVER', 3);
    await lapses.review(filingId, 'APPROVE');
    const next = (await filedWith(lapses.scene, { N: { division: '440513', grade: 'SILVER' } })).get('N')!;
    await approveAll(lapses.scene);
    const [{ code: issued }] = (await lapses.scene.sql<{ code: string }>('select code from customer where id = $1', [next])) as [{ code: string }];
    expect([code, issued]).toEqual(['44051300001000', '44051300002000']);
  });

  it('REG-1 › who does not meet the definition does not: rejected, it stays lapsed with its ID and may be filed again', async () => {
    const first = await filed();
    await lapses.graded('GENERAL', 3);
    expect([reasonOf(await lapses.review(first, 'APPROVE')), reasonOf(await lapses.review(first, 'REJECT'))]).toEqual(['RULE_VIOLATION CustomerDoesNotQualify', undefined]);
    expect(await lapses.shown()).toMatchObject({ status: 'LAPSED', code, kind: null, lapses: [{ returnedAt: null }] });
    expect((await lapses.shown(countyHead('PB-EXPRESS')))?.status).toBe('LAPSED');
    await lapses.qualify();
    expect(reasonOf(await lapses.review(await filed(), 'APPROVE'))).toBeUndefined();
    expect(await lapses.shown()).toMatchObject({ status: 'KEY_ACCOUNT', code });
  });

  it('REG-1 › is filed with all that qualify once it meets the definition again, and approved with them', async () => {
    const { scene, id } = lapses;
    await scene.send([line('P', '440513')]);
    const fileAll = () => scene.registry.useCases.fileQualifyingCustomers(director(), { on: '2025-01-15', idempotencyKey: null, correlationId: newId() });
    expect(await fileAll()).toEqual({ filed: 0 });
    await lapses.qualify();
    await scene.deliver(assessed((await scene.idsByRef()).get('P')!, 1, true));
    expect(await fileAll()).toEqual({ filed: 2 });
    await scene.grade({ [id]: 'GOLD' }, 3);
    await scene.grade({ [(await scene.idsByRef()).get('P')!]: 'GOLD' }, 1);
    expect(await approveAll(scene)).toEqual({ approved: 2, gradePending: 0, left: 0 });
    expect((await scene.sql<{ code: string }>('select code from customer order by code')).map(row => row.code)).toEqual(['44051300001000', '44051300002000']);
    expect((await lapses.shown())!.code).toBe(code);
  });

  it('REG-1 › may be dropped and return again: each time stays on record, and the ownerships never overlap', async () => {
    for (const version of [3, 5]) {
      await lapses.qualify();
      const filingId = await filed();
      await lapses.graded('SILVER', version);
      await lapses.review(filingId, 'APPROVE');
      lapses.scene.deps.clock.forward(60);
      expect((await lapses.lapse(await lapses.flag())).errors).toBeUndefined();
      await lapses.scene.deliver(lapses.gradeEnded(version + 1));
      lapses.scene.deps.clock.forward(60);
    }
    const { ownershipHistory: owned, lapses: dropped } = (await lapses.shown())!;
    expect([owned.length, dropped.map(({ returnedAt }) => returnedAt === null)]).toEqual([3, [true, false, false]]);
    const spans = owned.toReversed().map(({ since, until }) => [since, until!] as const);
    for (const [at, [since]] of spans.entries()) if (at > 0) expect(since > spans[at - 1]![1]).toBe(true);
  });

  it('REG-7 › an override that still holds stands above the rule again when it returns', async () => {
    const overrideOwnership = () => lapses.scene.ask(director(), 'mutation ($input: OverrideOwnershipInput!) { overrideOwnership(input: $input) { customer { id } } }', {
      input: { customerId: lapses.id, unit: 'U440515', reason: '集中管理', until: '2025-12-31' },
    });
    expect(reasonOf(await overrideOwnership())).toBe('RULE_VIOLATION NotKeyAccount');
    const comeBack = async (gradeVersion: number) => {
      await lapses.qualify();
      const filingId = await filed();
      await lapses.graded('SILVER', gradeVersion);
      return (await lapses.review(filingId, 'APPROVE')).data.reviewFiling.customer.ownership?.unit.code;
    };
    expect(await comeBack(3)).toBe('U440513');
    expect(reasonOf(await overrideOwnership())).toBeUndefined();
    await lapses.lapse(await lapses.flag());
    await lapses.scene.deliver(lapses.gradeEnded(4));
    lapses.scene.deps.clock.forward(60);
    expect(await comeBack(5)).toBe('U440515');
  });

  it('REG-1 › filed by two units at once it is filed once', async () => {
    const both = await Promise.all([lapses.file(), lapses.file({}, accountManager('U440515', staffIdOf('U440515', 1)))]);
    expect(both.map(reasonOf).sort()).toEqual(['CONFLICT CustomerAlreadyFiled', undefined]);
  });
});

describe('a grade that ended', () => {
  const held = () => lapses.scene.sql<{ grade: string | null; version: number }>('select grade, grade_version as version from customer where id = $1', [lapses.id]);

  it('REG-1 › twice or late changes nothing more', async () => {
    const ended = lapses.gradeEnded(2);
    await lapses.scene.deliver(ended, ended);
    await filed();
    await lapses.graded('GOLD', 3);
    await lapses.scene.deliver(ended);
    await lapses.graded('DIAMOND', 1);
    expect(await held()).toEqual([{ grade: 'GOLD', version: 3 }]);
  });

  it('REG-1 › an older grade that comes after the end gives none', async () => {
    await lapses.scene.deliver(lapses.gradeEnded(4));
    await lapses.graded('GOLD', 3);
    expect(await held()).toEqual([{ grade: null, version: 4 }]);
  });

  it('REG-1 › leaves a key account that was approved meanwhile the one it has until the new one comes', async () => {
    await lapses.qualify();
    const filingId = await filed();
    await lapses.graded('SILVER', 3);
    await lapses.review(filingId, 'APPROVE');
    await lapses.scene.deliver(lapses.gradeEnded(4));
    expect(await held()).toEqual([{ grade: 'SILVER', version: 4 }]);
    await lapses.graded('GENERAL', 5);
    expect(await held()).toEqual([{ grade: 'GENERAL', version: 5 }]);
  });
});
