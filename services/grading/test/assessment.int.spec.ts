import { director, graphql } from '@keyaccount/test-kit';
import { customerId, openScene, posted, recorded, type Scene } from './scene';

let scene: Scene;
beforeEach(async () => void (scene = await openScene()));
afterEach(() => scene.close());

type Counts = { tested: number; qualifying: number; changed: number };
const assess = async (on: string, key?: string): Promise<Counts> => {
  const { data, errors } = await graphql<{ assessQualification: Counts }>(
    scene.service, director(), 'mutation($input: AssessQualificationInput!) { assessQualification(input: $input) { tested qualifying changed } }',
    { input: { on, ...(key ? { idempotencyKey: key } : {}) } });
  expect(errors).toBeUndefined();
  return data.assessQualification;
};
const facts = () => scene.published('grading.qualification-changed.v1');
const all = Array.from({ length: 1_203 }, (_, i) => customerId(i + 1));

describe('an assessment', () => {
  it('GRD-1 › tests every known customer, and tells in batches of at most 500 what changed', async () => {
    for (let from = 0; from < all.length; from += 500) await scene.tell(recorded(...all.slice(from, from + 500).map(id => ({ customerId: id }))));
    await scene.tell(posted(1, all.slice(0, 1_200).map(customer => ({ customer, month: '2024-07', wan: 1.2 }))));
    expect(await assess('2025-01')).toEqual({ tested: 1_203, qualifying: 1_200, changed: 1_200 });
    const batches = await facts();
    expect(batches.map(batch => batch.customers.length)).toEqual([500, 500, 200]);
    expect(new Set(batches.map(batch => batch.subject)).size).toBe(3);
    expect(new Set(batches.map(batch => batch.correlationId)).size).toBe(1);
    expect(batches.flatMap(batch => batch.customers.map(one => one.customerId))).toEqual(all.slice(0, 1_200));
    expect(batches[0]!.customers[0]).toEqual({ customerId: all[0], version: 1, qualifies: true, professionalLines: ['letters'], comprehensive: true, linesUsed: 1 });
    expect(batches[0]!.on).toBe('2025-01');
  });

  it('GRD-1 › the same input changes nothing the second time; another month changes what is different', async () => {
    await scene.tell(recorded(...all.slice(0, 3).map(id => ({ customerId: id }))));
    await scene.tell(posted(1, [
      { customer: all[0]!, month: '2024-07', wan: 1.2 }, { customer: all[1]!, month: '2025-01', wan: 0.1 }, { customer: all[2]!, month: '2024-01', wan: 0.9 },
    ]));
    expect(await assess('2025-01')).toEqual({ tested: 3, qualifying: 2, changed: 2 });
    expect(await assess('2025-01')).toEqual({ tested: 3, qualifying: 2, changed: 0 });
    expect(await assess('2025-02')).toEqual({ tested: 3, qualifying: 1, changed: 1 });
    expect((await facts()).at(-1)!.customers).toEqual([{ customerId: all[1], version: 2, qualifies: false, professionalLines: [], comprehensive: false, linesUsed: 0 }]);
  });

  it('GRD-1 › with the same key answers the first result', async () => {
    await scene.tell(recorded({ customerId: all[0]!, agreementSigned: true }));
    expect(await assess('2025-01', 'k')).toMatchObject({ changed: 1 });
    expect(await assess('2025-01', 'k')).toMatchObject({ changed: 1 });
    expect(await facts()).toHaveLength(1);
  });

  it.each([['0001-01', 'BAD_USER_INPUT YearOutOfRange'], ['2026-01', undefined], ['2026-02', 'BAD_USER_INPUT MonthNotBegun GRD-1'], ['2099-01', 'BAD_USER_INPUT MonthNotBegun GRD-1']])('GRD-1 › as of %s, of a day in January 2026: %s', async (on, refusal) => {
    const { errors } = await graphql(scene.service, director(), 'mutation ($on: Month!) { assessQualification(input: { on: $on }) { tested } }', { on });
    expect(errors?.map(({ extensions: { code, reason, rule } }) => [code, reason, rule].filter(Boolean).join(' '))[0]).toBe(refusal);
  });

  it('GRD-1 › waits for every posting that was published', async () => {
    await scene.tell(posted(2, []));
    const { errors } = await graphql(scene.service, director(), 'mutation { assessQualification(input: { on: "2025-01" }) { tested } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', reason: 'WatermarkBehind' });
  });

  it('GRD-1 › a customer of whom only the ledger has spoken is known', async () => {
    await scene.tell(posted(1, [{ customer: all[0]!, month: '2024-07', wan: 2 }]));
    expect(await assess('2025-01')).toEqual({ tested: 1, qualifying: 1, changed: 1 });
  });
});
