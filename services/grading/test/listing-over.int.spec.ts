import { isRefused, newId } from '@keyaccount/subgraph-kit';
import { director, graphql, provincialOfficer } from '@keyaccount/test-kit';
import { customerId, declared, filed, openScene, posted, recorded, type Scene } from './scene';

const [special, diamond, poor] = [1, 2, 3].map(customerId) as [string, string, string];
const WHAT_IF = '{ customers changed before { level customers } after { level customers } moves { from to customers } changes { totalCount edges { node { customer { id } from to score } } } }';
const POLICY = {
  effectiveFrom: '2026-12-01', revenueWeight: 50, shareWeight: 30, creditWeight: 20, periodMode: 'ANY', source: '省中心2026年分级办法', note: '试算',
  revenueBands: [{ atLeast: '400000.00', points: 100 }], shareBands: [{ atLeast: '0.003', points: 100 }], creditBands: [{ atLeast: '1', points: 100 }],
  gradeBands: [{ atLeast: '90', level: 'DIAMOND' }, { atLeast: '75', level: 'GOLD' }, { atLeast: '65', level: 'SILVER' }, { atLeast: '0', level: 'GENERAL' }],
  thresholds: [{ lastYear: '10000.00', thisMonth: '1000.00' }],
};
const PREVIEW = `mutation { startGradingRun(input: { year: 2025, preview: true }) { run { customers changed distribution { level customers }
  changes(first: 10) { totalCount edges { node { customer { id } from to score reason } } } } } }`;

let scene: Scene;
let now: string;
const ask = async (document: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
  const { data, errors } = await graphql<object>(scene.service, director(), document, variables);
  expect(errors).toBeUndefined();
  return data;
};
/** Whatever grades without effect. */
const readers = async (): Promise<unknown[]> => [
  await ask(PREVIEW),
  await ask(`{ gradingWhatIf(year: 2025, bureauRevenue: "100000000.00") ${WHAT_IF} }`),
  await ask(`{ gradingWhatIf(year: 2025, bureauRevenue: "900000000.00") ${WHAT_IF} }`),
  await ask(`{ gradingPolicyPreview(year: 2025, version: 1) ${WHAT_IF} }`),
  await ask(`query($policy: CreateGradingPolicyInput) { gradingPolicyPreview(year: 2025, policy: $policy) ${WHAT_IF} }`, { policy: POLICY }),
];
const call = () => ({ idempotencyKey: null, correlationId: newId() });
const request = () => scene.grading.useCases.requestSpecialListing(director(), { customerId: special, reason: '集团客户', ...call() });
const list = async (validUntil: string): Promise<string> => {
  const asked = await request();
  if (isRefused(asked)) throw new Error(asked.refused);
  await scene.grading.useCases.decideSpecialListing(provincialOfficer(), { listingId: asked.listingId, approve: true, approvalReference: '粤邮客3号', validUntil, reason: null, ...call() });
  return asked.listingId;
};
const lapse = () => scene.grading.useCases.lapseSpecialListings(director(), { on: now.slice(0, 10), ...call() });
const run = async () => {
  const outcome = await scene.grading.useCases.startGradingRun(director(), { year: 2025, preview: false, correlationId: newId() });
  if (isRefused(outcome)) throw new Error(outcome.refused);
  return scene.one<{ changed: number; customers: number }>('select changed, customers from grading_run where id = $1', [outcome.runId]);
};
const held = () => scene.one<object>('select level, listed, grade_version as version from customer where customer_id = $1', [special]);

/** Of a bureau of ¥100 million: ¥450,000 gold and listed as diamond until 30 June, ¥1.6 million diamond, ¥50,000 general. */
let listing: string;
beforeEach(async () => {
  now = '2026-01-20T02:00:00Z';
  scene = await openScene({ now: () => new Date(now) });
  await scene.tell(recorded(...[special, diamond, poor].map(id => ({ customerId: id }))));
  await scene.tell(posted(1, [{ customer: special, month: '2025-01', wan: 45 }, { customer: diamond, month: '2025-02', wan: 160 }, { customer: poor, month: '2025-02', wan: 5 }]));
  await scene.tell(declared(2025, 10_000));
  await scene.tell(...[special, diamond, poor].map(id => filed(id, { on: '2026-01-10' })));
  listing = await list('2026-06-30');
});
afterEach(() => scene.close());

describe('a listing whose validity is over and that nobody has ended', () => {
  it('GRD-6 › is over for every preview and trial, as if it had been ended', async () => {
    now = '2026-06-30T15:59:59Z';
    const before = await readers();
    expect(before[0]).toMatchObject({ startGradingRun: { run: { changed: 0, distribution: [{ level: 'DIAMOND', customers: 2 }, { customers: 0 }, { customers: 0 }, { customers: 1 }] } } });
    expect(before[2]).toMatchObject({ gradingWhatIf: { after: [{ level: 'DIAMOND', customers: 2 }, {}, {}, {}] } });
    // It is 1 July in the bureau.
    now = '2026-06-30T16:00:00Z';
    const over = await readers();
    expect(over[0]).toMatchObject({ startGradingRun: { run: { changed: 0, distribution: [{ level: 'DIAMOND', customers: 1 }, { level: 'GOLD', customers: 1 }, {}, {}] } } });
    expect(over[2]).toMatchObject({ gradingWhatIf: { before: [{ customers: 1 }, { level: 'GOLD', customers: 1 }, {}, {}], after: [{ level: 'DIAMOND', customers: 1 }, {}, { level: 'SILVER', customers: 1 }, {}] } });
    expect(await held()).toEqual({ level: 'DIAMOND', listed: true, version: 2 });
    now = '2026-07-01T02:00:00Z';
    expect(await readers()).toEqual(over);
    expect(await lapse()).toEqual({ lapsed: 1 });
    expect(await readers()).toEqual(over);
  });

  it.each([true, false])('GRD-6 › a run does what its preview said, ended before or not (%s)', async ended => {
    await scene.tell(posted(2, [{ customer: special, month: '2025-01', wan: 5, version: 2 }, { customer: poor, month: '2025-02', wan: 160, version: 2 }]));
    now = '2026-07-01T02:00:00Z';
    if (ended) await lapse();
    const preview = await ask(PREVIEW) as { startGradingRun: { run: { changed: number; customers: number; changes: { edges: object[] } } } };
    expect(preview.startGradingRun.run.changes.edges).toMatchObject([{ node: { customer: { id: special }, from: 'GOLD', to: 'GENERAL' } }, { node: { customer: { id: poor }, from: 'GENERAL', to: 'DIAMOND' } }]);
    expect(await run()).toEqual({ changed: preview.startGradingRun.run.changed, customers: preview.startGradingRun.run.customers });
    expect(await held()).toEqual({ level: 'GENERAL', listed: false, version: 4 });
    expect(await run()).toMatchObject({ changed: 0 });
  });

  it.each([true, false])('GRD-6 › makes way for another one and is not withdrawn any more, ended before or not (%s)', async ended => {
    now = '2026-07-01T02:00:00Z';
    if (ended) await lapse();
    expect(await scene.grading.useCases.withdrawSpecialListing(director(), { listingId: listing, reason: '合作终止', ...call() })).toMatchObject({ refused: 'ListingEnded' });
    const asked = await Promise.all([request(), request(), request()]);
    expect(asked.filter(isRefused)).toEqual([expect.objectContaining({ refused: 'ListingExists' }), expect.objectContaining({ refused: 'ListingExists' })]);
    expect(await scene.one('select string_agg(status, $1 order by no) as all from special_listing', [' '])).toEqual({ all: 'LAPSED REQUESTED' });
    expect(await held()).toEqual({ level: 'GOLD', listed: false, version: 3 });
  });

  it('GRD-6 › stays until it is ended where another one is refused', async () => {
    await scene.tell(posted(2, [{ customer: special, month: '2025-01', wan: 160, version: 2 }]));
    await run();
    now = '2026-07-01T02:00:00Z';
    expect(await request()).toMatchObject({ refused: 'AlreadyDiamond' });
    expect(await held()).toEqual({ level: 'DIAMOND', listed: true, version: 2 });
    expect(await scene.one('select status from special_listing')).toEqual({ status: 'ACTIVE' });
  });
});
