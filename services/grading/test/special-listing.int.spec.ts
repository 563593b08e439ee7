import type { StaffActor } from '@keyaccount/identity';
import { accountManager, countyHead, director, graphql, provincialOfficer } from '@keyaccount/test-kit';
import { newId } from '@keyaccount/subgraph-kit';
import { customerId, declared, filed, openScene, posted, recorded, type Scene } from './scene';

const FIELDS = '{ listing { id status version validFrom validUntil customer { id } } }';
type Payload = { listing: { id: string; status: string; version: number; validFrom: string | null; validUntil: string | null; customer: { id: string } | null } };
const [gold, diamond, prospect] = [1, 2, 3].map(customerId) as [string, string, string];

let scene: Scene;
let now: string;
const call = async (actor: StaffActor, name: string, input: object) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await graphql<Record<string, Payload> | null>(scene.service, actor, `mutation($input: ${type}) { ${name}(input: $input) ${FIELDS} }`, { input });
  return { listing: data?.[name]?.listing, error: errors?.[0]?.extensions };
};
const request = (customer = gold, actor = director(), more = {}) => call(actor, 'requestSpecialListing', { customerId: customer, reason: '全市重点集团客户', ...more });
const decide = (listingId: string, more = {}, actor = provincialOfficer()) =>
  call(actor, 'decideSpecialListing', { listingId, approve: true, approvalReference: '粤邮客〔2026〕3号', validUntil: '2026-06-30', ...more });
const listed = async (): Promise<string> => {
  const { listing } = await request();
  expect((await decide(listing!.id)).error).toBeUndefined();
  return listing!.id;
};
const run = async (preview = false): Promise<void> => {
  const outcome = await scene.grading.useCases.startGradingRun(director(), { year: 2025, preview, correlationId: newId() });
  expect(outcome).toMatchObject({ runId: expect.any(String) as unknown });
};
const lapse = async (on: string) => {
  const { data, errors } = await graphql<{ lapseSpecialListings: { lapsed: number } } | null>(
    scene.service, director(), 'mutation($on: Date!) { lapseSpecialListings(input: { on: $on }) { lapsed } }', { on });
  return errors?.[0]?.extensions ?? data?.lapseSpecialListings;
};
type Seen = { grade: { level: string; source: string; version: number }; scorecard: { level: string; score: string }; specialListing: { status: string } | null };
const seen = async (id = gold): Promise<Seen> => {
  const { data, errors } = await graphql<{ _entities: Seen[] }>(scene.service, director(),
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { grade { level source version } scorecard { level score } specialListing { status } } } }',
    { r: [{ __typename: 'Customer', id }] });
  expect(errors).toBeUndefined();
  return data._entities[0]!;
};
const changes = async () => (await scene.published('grading.grade-changed.v1')).filter(fact => fact.customerId === gold)
  .map(({ version, from, to, source }) => ({ version, from, to, source }));

/** Of a bureau of 1亿: 45万 gold, 160万 diamond, and a prospect. */
beforeEach(async () => {
  now = '2026-01-20T02:00:00Z';
  scene = await openScene({ now: () => new Date(now) });
  await scene.tell(recorded(...[gold, diamond, prospect].map(id => ({ customerId: id }))));
  await scene.tell(posted(1, [{ customer: gold, month: '2025-01', wan: 45 }, { customer: diamond, month: '2025-02', wan: 160 }]));
  await scene.tell(declared(2025, 10_000));
  await scene.tell(filed(gold, { on: '2026-01-10' }), filed(diamond, { on: '2026-01-10' }));
});
afterEach(() => scene.close());

describe('a special listing', () => {
  it('GRD-6 › makes a diamond at once, the score stays visible beside it, and the cascade hears of it', async () => {
    const { listing } = await request();
    expect(listing).toMatchObject({ status: 'REQUESTED', version: 1, validFrom: null, customer: { id: gold } });
    expect(await seen()).toMatchObject({ grade: { level: 'GOLD' }, specialListing: { status: 'REQUESTED' } });
    expect((await decide(listing!.id)).listing).toMatchObject({ status: 'ACTIVE', version: 2, validFrom: '2026-01-20', validUntil: '2026-06-30' });
    expect(await seen()).toEqual({
      grade: { level: 'DIAMOND', source: 'SPECIAL_LISTING', version: 2 }, scorecard: { level: 'GOLD', score: '82' }, specialListing: { status: 'ACTIVE' },
    });
    expect((await changes()).at(-1)).toEqual({ version: 2, from: 'GOLD', to: 'DIAMOND', source: 'SPECIAL_LISTING' });
    expect(await scene.published('grading.special-listing-requested.v1')).toMatchObject([{ customerId: gold, version: 1 }]);
    expect(await scene.published('grading.special-listing-decided.v1')).toMatchObject([{ customerId: gold, version: 2, approved: true, validUntil: '2026-06-30' }]);
  });

  it('GRD-6 › is told with the newest year that graded the customer, though no run since has changed its grade', async () => {
    now = '2027-01-20T02:00:00Z';
    await scene.tell(posted(2, [{ customer: gold, month: '2026-01', wan: 45 }]));
    await scene.tell(declared(2026, 10_000));
    expect(await scene.grading.useCases.startGradingRun(director(), { year: 2026, preview: false, correlationId: newId() })).toMatchObject({ runId: expect.any(String) as unknown });
    const { listing } = await request();
    expect((await decide(listing!.id, { validUntil: '2027-06-30' })).error).toBeUndefined();
    const [told] = (await scene.published('grading.grade-changed.v1')).filter(({ source }) => source === 'SPECIAL_LISTING');
    expect(told).toMatchObject({ customerId: gold, from: 'GOLD', to: 'DIAMOND', year: 2026 });
  });

  it('GRD-6 › a run keeps its scorecard and does not override it', async () => {
    await listed();
    await scene.tell(posted(2, [{ customer: gold, month: '2025-01', wan: 5, version: 2 }]));
    await run(true);
    await run();
    expect(await seen()).toMatchObject({ grade: { level: 'DIAMOND', version: 2 }, scorecard: { level: 'GENERAL' } });
    expect(await changes()).toHaveLength(2);
  });

  it('GRD-6 › withdrawn, the grade is the score’s again', async () => {
    const id = await listed();
    expect((await call(director(), 'withdrawSpecialListing', { listingId: id, reason: '合作终止' })).listing).toMatchObject({ status: 'WITHDRAWN', version: 3 });
    expect(await seen()).toEqual({ grade: { level: 'GOLD', source: 'SCORE', version: 3 }, scorecard: { level: 'GOLD', score: '82' }, specialListing: null });
    expect((await changes()).at(-1)).toEqual({ version: 3, from: 'DIAMOND', to: 'GOLD', source: 'SCORE' });
    expect((await call(director(), 'withdrawSpecialListing', { listingId: id, reason: '合作终止' })).error).toMatchObject({ reason: 'ListingEnded', code: 'CONFLICT' });
    expect((await request()).listing).toMatchObject({ status: 'REQUESTED' });
  });

  it('GRD-6 › lapses once by the day after its validity, never by a day to come', async () => {
    await listed();
    expect(await lapse('2026-07-01')).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'LapseInFuture' });
    now = '2026-07-01T02:00:00Z';
    expect(await lapse('2026-06-30')).toEqual({ lapsed: 0 });
    expect(await lapse('2026-07-01')).toEqual({ lapsed: 1 });
    expect(await lapse('2026-07-01')).toEqual({ lapsed: 0 });
    expect(await seen()).toMatchObject({ grade: { level: 'GOLD', source: 'SCORE', version: 3 }, specialListing: null });
  });

  it('GRD-6 › a run ends what is over before it grades; a preview does not', async () => {
    await listed();
    now = '2026-07-01T02:00:00Z';
    await run(true);
    expect(await seen()).toMatchObject({ grade: { source: 'SPECIAL_LISTING' } });
    await run();
    expect(await seen()).toMatchObject({ grade: { level: 'GOLD', source: 'SCORE', version: 3 } });
  });

  it('PRV-2 › is the province’s to decide and the city centre’s to request; refused, nothing changes', async () => {
    expect((await request(gold, provincialOfficer())).error).toMatchObject({ code: 'FORBIDDEN' });
    expect((await request(gold, countyHead('U440515'))).error).toMatchObject({ code: 'FORBIDDEN' });
    const { listing } = await request();
    expect((await decide(listing!.id, {}, director())).error).toMatchObject({ code: 'FORBIDDEN' });
    expect((await decide(listing!.id, { approve: false })).error).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'ReasonMissing', field: 'input.reason' });
    expect((await decide(listing!.id, { approvalReference: ' ' })).error).toMatchObject({ reason: 'ApprovalReferenceMissing', field: 'input.approvalReference' });
    expect((await decide(listing!.id, { validUntil: '2026-01-20' })).error).toMatchObject({ reason: 'ValidityNotAfterToday', field: 'input.validUntil' });
    expect((await decide(listing!.id, { approve: false, reason: '规模不足' })).listing).toMatchObject({ status: 'REFUSED', validUntil: null });
    expect((await decide(listing!.id)).error).toMatchObject({ code: 'CONFLICT', reason: 'ListingAlreadyDecided' });
    expect(await seen()).toMatchObject({ grade: { level: 'GOLD', source: 'SCORE', version: 1 }, specialListing: null });
  });

  it('GRD-6 › not of a prospect, a diamond, nobody, or without a reason', async () => {
    expect((await request(prospect)).error).toMatchObject({ code: 'RULE_VIOLATION', reason: 'CustomerNotGraded' });
    expect((await request(diamond)).error).toMatchObject({ code: 'RULE_VIOLATION', reason: 'AlreadyDiamond' });
    expect((await request(newId())).error).toMatchObject({ code: 'NOT_FOUND', reason: 'CustomerNotFound' });
    expect((await request('x')).error).toMatchObject({ code: 'NOT_FOUND' });
    expect((await request(gold, director(), { reason: ' ' })).error).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'ReasonMissing' });
    expect((await decide(newId())).error).toMatchObject({ code: 'NOT_FOUND', reason: 'ListingNotFound', field: 'input.listingId' });
    expect(await scene.published('grading.special-listing-requested.v1')).toEqual([]);
  });

  it('GRD-6 › of several requests at once one is taken; of several decisions one is', async () => {
    const asked = await Promise.all([1, 2, 3].map(() => request()));
    expect(asked.map(one => one.error?.['reason']).sort()).toEqual(['ListingExists', 'ListingExists', undefined]);
    const id = asked.find(one => one.listing)!.listing!.id;
    const decided = await Promise.all([1, 2, 3].map(() => decide(id)));
    expect(decided.filter(one => one.listing)).toHaveLength(1);
    expect(await changes()).toHaveLength(2);
  });

  it('house › the same key gives the same answer', async () => {
    const key = { idempotencyKey: 'k' };
    const [first, second] = [await request(gold, director(), key), await request(gold, director(), key)];
    expect(second.listing).toEqual(first.listing);
  });

  it('PRV-2 › the list shows only customers within the viewer’s reach, page by page', async () => {
    const id = await listed();
    const ask = async (actor: StaffActor, status: string | null, after: string | null = null) => (await graphql<{ specialListings: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: { id: string } }[] } }>(
      scene.service, actor, 'query($status: SpecialListingStatus, $after: String) { specialListings(status: $status, first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }', { status, after })).data.specialListings;
    const all = await ask(director(), null);
    expect(all).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false }, edges: [{ node: { id } }] });
    expect((await ask(provincialOfficer(), 'ACTIVE')).edges).toEqual([{ node: { id } }]);
    expect((await ask(director(), null, all.pageInfo.endCursor)).edges).toEqual([]);
    expect(await ask(director(), 'REQUESTED')).toMatchObject({ totalCount: 0, edges: [] });
    expect(await ask(accountManager('U440515'), null)).toMatchObject({ totalCount: 0, edges: [] });
  });
});
