import type { StaffActor } from '@keyaccount/identity';
import { countyHead, director, graphql, nobody, provincialOfficer } from '@keyaccount/test-kit';
import { isRefused, newId } from '@keyaccount/subgraph-kit';
import { customerId, declared, filed, openScene, posted, recorded, type Scene } from './scene';

type Change = { customer: { id: string }; from: string | null; to: string; score: string };
type WhatIf = {
  year: number; policyVersion: number | null; bureauRevenue: string; customers: number; changed: number;
  before: { level: string; customers: number }[]; after: { level: string; customers: number }[];
  moves: { from: string | null; to: string | null; customers: number }[];
  changes: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Change }[] };
};
const FIELDS = `{ year policyVersion bureauRevenue customers changed before { level customers } after { level customers } moves { from to customers }
  changes { totalCount pageInfo { hasNextPage endCursor } edges { node { customer { id } from to score } } } }`;
const WHAT_IF = `query($year: Int!, $bureauRevenue: Money!, $first: Int!, $after: String) {
  answer: gradingWhatIf(year: $year, bureauRevenue: $bureauRevenue, first: $first, after: $after) ${FIELDS} }`;
const PREVIEW = `query($year: Int!, $version: Int, $policy: CreateGradingPolicyInput) { answer: gradingPolicyPreview(year: $year, version: $version, policy: $policy) ${FIELDS} }`;

let scene: Scene;
const ask = async (document: string, variables: object, actor: StaffActor = director()) => {
  const { data, errors } = await graphql<{ answer: WhatIf } | null>(scene.service, actor, document, { year: 2025, ...variables });
  return { answer: data?.answer, error: errors?.[0]?.extensions };
};
const whatIf = (bureauRevenue: string, more: object = {}, actor?: StaffActor) => ask(WHAT_IF, { bureauRevenue, first: 50, ...more }, actor);
const policy = {
  effectiveFrom: '2026-02-01', revenueWeight: 100, shareWeight: 0, periodMode: 'ANY', source: '省中心2026年分级办法', note: '试算',
  revenueBands: [{ atLeast: '400000.00', points: 100 }], shareBands: [{ atLeast: '0.003', points: 100 }],
  gradeBands: [{ atLeast: '90', level: 'DIAMOND' }, { atLeast: '75', level: 'GOLD' }, { atLeast: '65', level: 'SILVER' }, { atLeast: '0', level: 'GENERAL' }],
  thresholds: [{ lastYear: '10000.00', thisMonth: '1000.00' }],
};
const preview = (variables: object, actor?: StaffActor) => ask(PREVIEW, variables, actor);
const written = () => scene.one<object>(`select (select count(*)::int from outbox) outbox, (select count(*)::int from grade_history) history, (select count(*)::int from basis) bases,
  (select count(*)::int from grading_run) runs, (select count(*)::int from run_change) changes, (select count(*)::int from policy_version) policies,
  (select count(*)::int from idempotency_key) keys,
  (select md5(string_agg(y::text, ';' order by year, customer_id)) from customer_year y) cards, (select md5(string_agg(c::text, ';' order by customer_id)) from customer c) customers`);

const [first, second, diamond, special, prospect] = [1, 2, 3, 4, 5].map(customerId) as [string, string, string, string, string];
const counts = (diamonds: number, golds: number, silvers: number, generals: number) => [
  { level: 'DIAMOND', customers: diamonds }, { level: 'GOLD', customers: golds }, { level: 'SILVER', customers: silvers }, { level: 'GENERAL', customers: generals },
];
const run = (year = 2025) => scene.grading.useCases.startGradingRun(director(), { year, preview: false, correlationId: newId() });

/** Of a bureau of ¥150 million: two of ¥450,000 gold, ¥1.6 million diamond, ¥50,000 listed as diamond, and a prospect. */
beforeEach(async () => {
  scene = await openScene();
  const graded = [first, second, diamond, special];
  await scene.tell(recorded(...[...graded, prospect].map(id => ({ customerId: id }))));
  await scene.tell(...graded.map(id => filed(id)));
  await scene.tell(posted(1, [
    { customer: first, month: '2025-01', wan: 45 }, { customer: second, month: '2025-01', wan: 45 }, { customer: diamond, month: '2025-02', wan: 160 },
    { customer: special, month: '2025-03', wan: 5 }, { customer: prospect, month: '2025-03', wan: 500 },
  ], { 2025: 755 }));
  await scene.tell(declared(2025, 15_000));
  await run();
  const asked = await scene.grading.useCases.requestSpecialListing(director(), { customerId: special, reason: '集团客户', idempotencyKey: null, correlationId: newId() });
  if (isRefused(asked)) throw new Error(asked.refused);
  await scene.grading.useCases.decideSpecialListing(provincialOfficer(), {
    listingId: asked.listingId, approve: true, approvalReference: '粤邮客〔2026〕3号', validUntil: '2026-06-30', reason: null, idempotencyKey: null, correlationId: newId(),
  });
});
afterEach(() => scene.close());

describe('another bureau total', () => {
  it('GRD-4 › ¥450,000 is gold of ¥150 million and would be silver of ¥200 million', async () => {
    expect((await whatIf('150000000.00')).answer).toMatchObject({ policyVersion: 1, customers: 4, changed: 0, after: counts(2, 2, 0, 0), changes: { totalCount: 0, edges: [] } });
    expect((await whatIf('200000000.00')).answer).toEqual({
      year: 2025, policyVersion: 1, bureauRevenue: '200000000.00', customers: 4, changed: 2, before: counts(2, 2, 0, 0), after: counts(2, 0, 2, 0),
      moves: [{ from: 'DIAMOND', to: 'DIAMOND', customers: 2 }, { from: 'GOLD', to: 'SILVER', customers: 2 }],
      changes: {
        totalCount: 2, pageInfo: { hasNextPage: false, endCursor: expect.any(String) as unknown },
        edges: [first, second].map(id => ({ node: { customer: { id }, from: 'GOLD', to: 'SILVER', score: '74' } })),
      },
    });
  });

  it('GRD-6 › a special listing stays a diamond whatever the total', async () => {
    const { answer } = await whatIf('999999999999.00');
    expect(answer?.after).toEqual(counts(1, 0, 0, 3));
    expect(answer?.changes.edges.map(edge => edge.node.customer.id)).not.toContain(special);
  });

  it('GRD-7 › is paged by customer', async () => {
    const one = (await whatIf('200000000.00', { first: 1 })).answer!;
    expect(one).toMatchObject({ changed: 2, changes: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { customer: { id: first } } }] } });
    const two = (await whatIf('200000000.00', { first: 1, after: one.changes.pageInfo.endCursor })).answer!;
    expect(two.changes).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { customer: { id: second } } }] });
  });

  it('GRD-7 › says what the run then does', async () => {
    const tried = (await whatIf('200000000.00')).answer!;
    await scene.tell(declared(2025, 20_000, 2));
    await run();
    expect((await whatIf('200000000.00')).answer).toMatchObject({ changed: 0, before: tried.after });
  });

  it('GRD-7 › is for whoever sees the whole city and may preview; bad input is named', async () => {
    expect((await whatIf('200000000.00', {}, countyHead('U440515'))).error).toMatchObject({ code: 'FORBIDDEN' });
    expect((await whatIf('200000000.00', {}, nobody())).error).toMatchObject({ code: 'FORBIDDEN' });
    expect((await whatIf('0.00')).error).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'BureauRevenueNotAboveZero' });
    expect((await whatIf('1.00', { year: 2023 })).error).toMatchObject({ code: 'RULE_VIOLATION', reason: 'NoRevenueForYear', field: 'year' });
    expect((await whatIf('1.00', { year: 40_000 })).error).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'YearOutOfRange', field: 'year' });
    expect((await whatIf('1.00', { first: 201 })).error).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'PageSizeOutOfRange' });
    expect((await whatIf('1.00', { after: 'x' })).error).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'CursorMalformed' });
  });
});

describe('another policy', () => {
  it('GRD-7 › shows who would move by a policy that is not laid down', async () => {
    expect((await preview({ policy })).answer).toMatchObject({
      policyVersion: null, bureauRevenue: '150000000.00', changed: 2, before: counts(2, 2, 0, 0), after: counts(4, 0, 0, 0),
      moves: [{ from: 'DIAMOND', to: 'DIAMOND', customers: 2 }, { from: 'GOLD', to: 'DIAMOND', customers: 2 }],
      changes: { totalCount: 2, edges: [{ node: { customer: { id: first }, from: 'GOLD', to: 'DIAMOND', score: '100' } }, {}] },
    });
  });

  it('GRD-7 › a version that is laid down moves as many as its policy did', async () => {
    const tried = (await preview({ policy })).answer!;
    const LAY_DOWN = 'mutation($input: CreateGradingPolicyInput!) { createGradingPolicy(input: $input) { version { note } } }';
    expect((await graphql(scene.service, provincialOfficer(), LAY_DOWN, { input: policy })).errors).toBeUndefined();
    expect((await preview({ version: 2 })).answer).toEqual({ ...tried, policyVersion: 2 });
    expect((await preview({ version: 1 })).answer).toMatchObject({ policyVersion: 1, changed: 0 });
  });

  it('PRV-1 › what could not be laid down is refused alike', async () => {
    expect((await preview({ policy: { ...policy, revenueWeight: 99 } })).error).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'WeightsNotHundred', rule: 'GRD-2', field: 'policy.revenueWeight' });
    expect((await preview({ version: 9 })).error).toMatchObject({ code: 'NOT_FOUND', reason: 'PolicyNotFound', field: 'version' });
    for (const both of [{}, { version: 1, policy }]) expect((await preview(both)).error).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'OnePolicyNeeded' });
    expect((await preview({ version: 1 }, countyHead('U440515'))).error).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('without effect', () => {
  it('GRD-7 › neither writes a row nor changes one', async () => {
    const before = await written();
    expect((await whatIf('200000000.00')).error).toBeUndefined();
    expect((await preview({ policy })).error).toBeUndefined();
    expect(await written()).toEqual(before);
  });
});
