import type { EventData, EventOf, EventType } from '@keyaccount/contracts';
import { isRefused, newId, rows } from '@keyaccount/subgraph-kit';
import { director, event, graphql, provincialOfficer } from '@keyaccount/test-kit';
import { customerId, declared, filed, openScene, posted, recorded, type Scene } from './scene';

let scene: Scene;
let now: string;
const [gone, other] = [1, 2].map(customerId) as [string, string];
const correlationId = newId();
const lapsed = (version: number, customer = gone) => event('registry.customer-lapsed.v1', {
  subject: customer, version, correlationId, data: { customerId: customer, version, code: '44051500001000', unit: 'U440515', lapsedAt: '2026-02-01T02:00:00.000Z' },
});
const approved = (version: number, customer = gone) => event('registry.customer-approved.v1', {
  subject: customer, version,
  data: { customerId: customer, version, code: '44051500001000', kind: 'COMPREHENSIVE', mainLine: null, grade: 'GOLD', unit: 'C4405', approvedAt: '2026-01-21T02:00:00Z' },
});
const run = async (preview = false): Promise<string> => {
  const outcome = await scene.grading.useCases.startGradingRun(director(), { year: 2025, preview, correlationId: newId() });
  if (isRefused(outcome)) throw new Error(outcome.refused);
  return outcome.runId;
};
type Story = { level: string; version: number; endedAt: string | null; endReason: string | null };
const seen = async (id = gone): Promise<{ grade: { level: string; version: number } | null; scorecard: { level: string } | null; gradeHistory: Story[] }> => {
  const { data, errors } = await graphql<{ _entities: Awaited<ReturnType<typeof seen>>[] }>(scene.service, director(),
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { grade { level version } scorecard { level } gradeHistory { level version endedAt endReason } } } }',
    { r: [{ __typename: 'Customer', id }] });
  expect(errors).toBeUndefined();
  return data._entities[0]!;
};
const held = () => scene.one<{ status: string; level: string | null; version: number }>('select status, level, grade_version as version from customer where customer_id = $1', [gone]);
const ends = (): Promise<EventData<'grading.grade-ended.v1'>[]> => scene.published('grading.grade-ended.v1');

/** Of a bureau of 1亿: two customers of 45万, gold. */
beforeEach(async () => {
  now = '2026-01-20T02:00:00Z';
  scene = await openScene({ now: () => new Date(now) });
  await scene.tell(recorded({ customerId: gone }, { customerId: other }));
  await scene.tell(posted(1, [{ customer: gone, month: '2025-01', wan: 45 }, { customer: other, month: '2025-01', wan: 45 }]));
  await scene.tell(declared(2025, 10_000));
  await scene.tell(filed(gone, { on: '2026-01-10' }), filed(other, { on: '2026-01-10' }));
  await scene.tell(approved(3), approved(3, other));
});
afterEach(() => scene.close());

describe('a customer that lapsed', () => {
  it('REG-1 › holds no grade; its story stays and says why, and the end is told once however often it is delivered', async () => {
    const told = lapsed(4);
    await scene.tell(told, told);
    await scene.tell(told);
    expect(await seen()).toEqual({
      grade: null, scorecard: null, gradeHistory: [{ level: 'GOLD', version: 1, endedAt: '2026-01-20T02:00:00.000Z', endReason: 'CUSTOMER_LAPSED' }],
    });
    expect((await seen(other)).gradeHistory).toEqual([{ level: 'GOLD', version: 1, endedAt: null, endReason: null }]);
    expect(await ends()).toMatchObject([{
      customerId: gone, version: 2, from: 'GOLD', reason: 'CUSTOMER_LAPSED', effectiveAt: '2026-01-20T02:00:00.000Z', correlationId, causationId: told.id, subject: gone,
    }]);
  });

  it('GRD-7 › is no part of a run, nor of what a run is held against', async () => {
    const before = await run();
    now = '2026-01-20T03:00:00Z';
    await scene.tell(lapsed(4));
    await scene.tell(posted(2, [{ customer: gone, month: '2025-01', wan: 500, version: 2 }, { customer: other, month: '2025-01', wan: 500, version: 2 }]));
    now = '2026-01-21T02:00:00Z';
    const after = await run();
    expect(await scene.one('select customers, changed from grading_run where id = $1', [after])).toEqual({ customers: 1, changed: 1 });
    expect(await held()).toEqual({ status: 'LAPSED', level: null, version: 2 });
    const { data } = await graphql<{ compareGradingRuns: { moves: unknown[] } }>(scene.service, director(),
      'query($a: ID!, $b: ID!) { compareGradingRuns(a: $a, b: $b) { moves { from to customers } } }', { a: before, b: after });
    expect(data.compareGradingRuns.moves).toEqual(expect.arrayContaining([{ from: 'GOLD', to: null, customers: 1 }, { from: 'GOLD', to: 'DIAMOND', customers: 1 }]));
  });

  it('REG-1 › filed again, gets a new grade though its level is the same', async () => {
    await scene.tell(lapsed(4));
    await scene.tell(filed(gone, { version: 5, on: '2026-02-10' }));
    expect((await scene.published('grading.grade-changed.v1')).at(-1)).toMatchObject({ customerId: gone, version: 3, from: null, to: 'GOLD' });
    expect((await seen()).gradeHistory).toMatchObject([{ version: 3, endReason: null }, { version: 1, endReason: 'CUSTOMER_LAPSED' }]);
    await scene.tell(approved(6));
    expect(await held()).toEqual({ status: 'KEY_ACCOUNT', level: 'GOLD', version: 3 });
  });

  it.each([[[0, 1, 2]], [[1, 0, 2]], [[2, 1, 0]], [[1, 2, 0, 0, 1]], [[2, 0, 1, 2]]])('REG-1 › and its return end alike in the order %j', async order => {
    const facts: EventOf<EventType>[] = [lapsed(4), filed(gone, { version: 5, on: '2026-02-10' }), approved(6)];
    for (const index of order) await scene.tell(facts[index]!);
    expect(await held()).toEqual({ status: 'KEY_ACCOUNT', level: 'GOLD', version: 3 });
    expect(await ends()).toHaveLength(1);
  });

  it('GRD-7 › and came back shows each year’s scorecard by the run that made it, not by one that left it out', async () => {
    await run();
    now = '2026-02-01T02:00:00Z';
    await scene.tell(lapsed(4));
    now = '2026-02-02T02:00:00Z';
    await scene.tell(declared(2025, 100_000, 2));
    await run();
    now = '2027-01-20T02:00:00Z';
    await scene.tell(posted(2, [{ customer: gone, month: '2026-01', wan: 160 }, { customer: other, month: '2026-01', wan: 160 }]));
    await scene.tell(declared(2026, 10_000));
    const outcome = await scene.grading.useCases.startGradingRun(director(), { year: 2026, preview: false, correlationId: newId() });
    expect(isRefused(outcome)).toBe(false);
    await scene.tell(filed(gone, { version: 5, on: '2027-02-10' }));
    const cards = async (id: string) => (await graphql<{ _entities: object[] }>(scene.service, director(),
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { newest: scorecard { year level bureauRevenue } first: scorecard(year: 2025) { level sharePoints bureauRevenue } } } }', { r: [{ __typename: 'Customer', id }] })).data._entities[0];
    const newest = { year: 2026, level: 'DIAMOND', bureauRevenue: '100000000.00' };
    expect(await cards(gone)).toEqual({ newest, first: { level: 'GOLD', sharePoints: 100, bureauRevenue: '100000000.00' } });
    expect(await cards(other)).toEqual({ newest, first: { level: 'GENERAL', sharePoints: 40, bureauRevenue: '1000000000.00' } });
  });

  it('REG-1 › of two lapses the older one that comes late changes nothing', async () => {
    await scene.tell(lapsed(8));
    await scene.tell(lapsed(4));
    await scene.tell(filed(gone, { version: 5 }));
    expect(await held()).toEqual({ status: 'LAPSED', level: null, version: 2 });
  });

  it.each([true, false])('GRD-6 › loses its special listing with its grade (decided: %s)', async decided => {
    const { useCases } = scene.grading;
    await scene.tell(posted(2, [{ customer: gone, month: '2025-01', wan: 35, version: 2 }]));
    await run();
    const call = { idempotencyKey: null, correlationId: newId() };
    const requested = await useCases.requestSpecialListing(director(), { customerId: gone, reason: '全市重点', ...call });
    if (isRefused(requested)) throw new Error(requested.refused);
    const decide = () => useCases.decideSpecialListing(provincialOfficer(), {
      listingId: requested.listingId, approve: true, approvalReference: '3号', validUntil: '2026-12-31', reason: null, ...call,
    });
    if (decided) await decide();
    await scene.tell(lapsed(4));
    expect(await rows(scene.db.manager, 'select status, withdrawal_reason as reason from special_listing')).toEqual([{ status: 'LAPSED', reason: '客户已不再是大客户。' }]);
    expect(await decide()).toMatchObject({ refused: 'ListingAlreadyDecided' });
    expect((await held()).level).toBeNull();
  });
});
