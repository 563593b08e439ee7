import type { StaffActor } from '@keyaccount/identity';
import { isRefused, newId } from '@keyaccount/subgraph-kit';
import { countyHead, director, event, graphql, nobody, provincialOfficer } from '@keyaccount/test-kit';
import { customerId, declared, filed, openScene, posted, recorded, type Scene } from './scene';

type Run = { id: string; year: number; policyVersion: number; bureauRevenue: string; distribution: { level: string; customers: number }[] };
type Difference = { customer: { id: string }; from: string; to: string; fromScore: string; toScore: string; causes: string[]; reason: string; reasonEn: string };
type Comparison = {
  a: Run; b: Run; moves: { from: string | null; to: string | null; customers: number }[];
  differences: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Difference }[] };
};
const COMPARE = `query($a: ID!, $b: ID!, $first: Int!, $after: String) { compareGradingRuns(a: $a, b: $b, first: $first, after: $after) {
  a { id year policyVersion bureauRevenue distribution { level customers } } b { id year policyVersion bureauRevenue distribution { level customers } }
  moves { from to customers }
  differences { totalCount pageInfo { hasNextPage endCursor } edges { node { customer { id } from to fromScore toScore causes reason reasonEn } } } } }`;
const POLICY = {
  effectiveFrom: '2026-01-20', revenueWeight: 100, shareWeight: 0, periodMode: 'ANY', source: '省中心2026年分级办法', note: '调整',
  revenueBands: [{ atLeast: '400000.00', points: 100 }], shareBands: [{ atLeast: '0.003', points: 100 }],
  gradeBands: [{ atLeast: '90', level: 'DIAMOND' }, { atLeast: '75', level: 'GOLD' }, { atLeast: '65', level: 'SILVER' }, { atLeast: '0', level: 'GENERAL' }],
  thresholds: [{ lastYear: '10000.00', thisMonth: '1000.00' }],
};

let scene: Scene;
let now: string;
const compare = async (a: string, b: string, more: object = {}, actor: StaffActor = director()) => {
  const { data, errors } = await graphql<{ compareGradingRuns: Comparison | null } | null>(scene.service, actor, COMPARE, { a, b, first: 50, ...more });
  return { answer: data?.compareGradingRuns, error: errors?.[0]?.extensions };
};
const run = async (year = 2025, preview = false): Promise<string> => {
  const outcome = await scene.grading.useCases.startGradingRun(director(), { year, preview, correlationId: newId() });
  if (isRefused(outcome)) throw new Error(outcome.refused);
  return outcome.runId;
};
const [steady, growing, late] = [1, 2, 3].map(customerId) as [string, string, string];

/** Of a bureau of ¥150 million: ¥450,000 gold, and ¥50,000 general. */
beforeEach(async () => {
  now = '2026-01-20T02:00:00Z';
  scene = await openScene({ now: () => new Date(now) });
  await scene.tell(recorded(...[steady, growing, late].map(id => ({ customerId: id }))));
  await scene.tell(filed(steady), filed(growing));
  await scene.tell(posted(1, [{ customer: steady, month: '2025-01', wan: 45 }, { customer: growing, month: '2025-01', wan: 5 }], { 2025: 50 }));
  await scene.tell(declared(2025, 15_000));
});
afterEach(() => scene.close());

describe('two runs', () => {
  it('GRD-7 › show both inputs, both distributions, who moved, by which scores and why', async () => {
    const a = await run();
    await scene.tell(posted(2, [{ customer: growing, month: '2025-01', wan: 160, version: 2 }]));
    await scene.tell(declared(2025, 20_000, 2));
    const b = await run();
    const { answer } = await compare(a, b);
    expect(answer).toMatchObject({
      a: { id: a, year: 2025, policyVersion: 1, bureauRevenue: '150000000.00', distribution: [{ customers: 0 }, { level: 'GOLD', customers: 1 }, { customers: 0 }, { customers: 1 }] },
      b: { id: b, bureauRevenue: '200000000.00', distribution: [{ level: 'DIAMOND', customers: 1 }, { customers: 0 }, { level: 'SILVER', customers: 1 }, { customers: 0 }] },
      moves: [{ from: 'GOLD', to: 'SILVER', customers: 1 }, { from: 'GENERAL', to: 'DIAMOND', customers: 1 }],
      differences: { totalCount: 2, edges: [
        { node: { customer: { id: steady }, from: 'GOLD', to: 'SILVER', fromScore: '82', toScore: '74', causes: ['BUREAU_REVENUE'] } },
        { node: { customer: { id: growing }, from: 'GENERAL', to: 'DIAMOND', toScore: '100', causes: ['REVENUE'] } },
      ] },
    });
    expect(answer?.differences.edges[0]!.node.reason).toContain('全局收入由¥150,000,000.00变为¥200,000,000.00');
    expect(answer?.differences.edges[1]!.node.reasonEn).toContain('revenue went from ¥50,000.00');
    expect((await compare(b, a)).answer?.differences.edges[0]!.node).toMatchObject({ from: 'SILVER', to: 'GOLD', fromScore: '74', toScore: '82' });
  });

  it('GRD-7 › are seen as they were, whatever later runs did', async () => {
    const a = await run();
    await scene.tell(declared(2025, 20_000, 2));
    const b = await run();
    const before = (await compare(a, b)).answer;
    expect(before?.differences.totalCount).toBe(1);
    await scene.tell(declared(2025, 900_000, 3));
    await run();
    expect((await compare(a, b)).answer).toEqual(before);
    expect((await compare(a, a)).answer).toMatchObject({ differences: { totalCount: 0, edges: [] }, moves: [{ from: 'GOLD', to: 'GOLD' }, { from: 'GENERAL', to: 'GENERAL' }] });
  });

  it('GRD-7 › of other years and policies; whom only one scored stands in the matrix alone', async () => {
    const a = await run();
    await scene.tell(posted(2, [{ customer: steady, month: '2026-01', wan: 45 }], { 2026: 15_000 }));
    expect((await graphql(scene.service, provincialOfficer(), 'mutation($input: CreateGradingPolicyInput!) { createGradingPolicy(input: $input) { version { note } } }', { input: POLICY })).errors).toBeUndefined();
    await scene.tell(filed(late));
    now = '2027-01-20T02:00:00Z';
    const b = await run(2026);
    expect((await compare(b, a)).answer?.moves).toContainEqual({ from: 'DIAMOND', to: 'GOLD', customers: 1 });
    expect((await compare(a, b)).answer?.differences.edges.map(edge => edge.node)).toEqual([expect.objectContaining({ from: 'GOLD', to: 'DIAMOND', fromScore: '82', toScore: '100', causes: ['POLICY'] })]);
    await scene.tell(recorded({ customerId: customerId(9) }));
    await scene.tell(filed(customerId(9)));
    expect((await compare(a, b)).answer?.moves).toContainEqual({ from: null, to: 'GENERAL', customers: 1 });
  });

  it('GRD-7 › are paged by customer and limited to what the viewer may see', async () => {
    const a = await run();
    await scene.tell(posted(2, [{ customer: growing, month: '2025-01', wan: 160, version: 2 }]));
    await scene.tell(declared(2025, 20_000, 2));
    const b = await run();
    const one = (await compare(a, b, { first: 1 })).answer!.differences;
    expect(one).toMatchObject({ pageInfo: { hasNextPage: true }, edges: [{ node: { customer: { id: steady } } }] });
    expect((await compare(a, b, { first: 1, after: one.pageInfo.endCursor })).answer?.differences).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { customer: { id: growing } } }] });
    await scene.tell(event('registry.customer-access-changed.v1', {
      subject: newId(), version: 1, data: { customers: [{ customerId: growing, version: 1, grants: [{ basis: 'OWNER', unit: 'U440515', staffId: null }] }] },
    }));
    expect((await compare(a, b, {}, countyHead('U440515'))).answer?.differences).toMatchObject({ totalCount: 1, edges: [{ node: { customer: { id: growing } } }] });
    expect((await compare(a, b, {}, countyHead('U440514'))).answer?.differences).toMatchObject({ totalCount: 0, edges: [] });
    expect((await compare(a, b, {}, nobody())).error).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('GRD-7 › a preview left no scorecards; what is no run is nothing', async () => {
    const [a, preview] = [await run(), await run(2025, true)];
    expect((await compare(a, preview)).error).toMatchObject({ code: 'RULE_VIOLATION', reason: 'RunWithoutEffect', rule: 'GRD-7', field: 'b' });
    expect((await compare(preview, a)).error).toMatchObject({ field: 'a' });
    expect(await compare(a, newId())).toEqual({ answer: null });
    expect(await compare('x', a)).toEqual({ answer: null });
  });
});

describe('the list of runs', () => {
  it('GRD-7 › is narrowed to a year', async () => {
    await scene.tell(posted(2, [{ customer: steady, month: '2024-01', wan: 45 }], { 2024: 15_000 }));
    const [first, other, second] = [await run(), await run(2024, true), await run()];
    const list = async (year: number | null, after: string | null = null) => (await graphql<{ gradingRuns: { totalCount: number; pageInfo: { endCursor: string }; edges: { node: { id: string } }[] } }>(
      scene.service, director(), 'query($year: Int, $after: String) { gradingRuns(first: 1, year: $year, after: $after) { totalCount pageInfo { endCursor } edges { node { id } } } }', { year, after })).data.gradingRuns;
    const page = await list(2025);
    expect(page).toMatchObject({ totalCount: 2, edges: [{ node: { id: second } }] });
    expect((await list(2025, page.pageInfo.endCursor)).edges).toEqual([{ node: { id: first } }]);
    expect(await list(2024)).toMatchObject({ totalCount: 1, edges: [{ node: { id: other } }] });
    expect(await list(2023)).toMatchObject({ totalCount: 0, edges: [] });
    expect((await list(null)).totalCount).toBe(3);
  });
});
