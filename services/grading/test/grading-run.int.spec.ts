import { inTransaction, isRefused, newId, rows } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, event, graphql, nobody } from '@keyaccount/test-kit';
import { closed, customerId, declared, filed, openScene, posted, recorded, type Scene } from './scene';

const START = `mutation Start($input: StartGradingRunInput!) { startGradingRun(input: $input) { run {
  id year policyVersion bureauRevenue bureauRevenueDeclared status preview final watermark customers changed correlationId finishedAt
  distribution { level customers } changes(first: 10) { totalCount edges { node { customer { id } from to score reason reasonEn } } } } } }`;

type Run = {
  id: string; year: number; bureauRevenue: string; bureauRevenueDeclared: boolean; status: string; preview: boolean; final: boolean; watermark: number;
  customers: number; changed: number; correlationId: string; distribution: { level: string; customers: number }[];
  changes: { totalCount: number; edges: { node: { customer: { id: string }; from: string | null; to: string; score: string; reason: string; reasonEn: string } }[] };
};
type Answer = { startGradingRun: { run: Run } };

let scene: Scene;
let now: string;
const start = (input: { year: number; preview?: boolean; idempotencyKey?: string }, actor = director()) => graphql<Answer>(scene.service, actor, START, { input });
const run = async (input: { year: number; preview?: boolean; idempotencyKey?: string }): Promise<Run> => {
  const { data, errors } = await start(input);
  expect(errors).toBeUndefined();
  return data.startGradingRun.run;
};
const [gold, diamond, poor, none, prospect] = [1, 2, 3, 4, 5].map(customerId) as [string, string, string, string, string];

/** Of a bureau of 1亿: 45万 gold, 160万 diamond, 5万 general, nothing, and a prospect of 500万. */
beforeEach(async () => {
  now = '2026-01-20T02:00:00Z';
  scene = await openScene({ now: () => new Date(now) });
  await scene.tell(recorded(...[gold, diamond, poor, none, prospect].map(id => ({ customerId: id }))));
  await scene.tell(filed(gold), filed(diamond), filed(poor), filed(none));
  await scene.tell(posted(1, [
    { customer: gold, month: '2025-01', wan: 45 }, { customer: diamond, month: '2025-02', wan: 160 },
    { customer: poor, month: '2025-03', wan: 5 }, { customer: prospect, month: '2025-03', wan: 500 },
  ], { 2025: 800 }));
  await scene.tell(declared(2025, 10_000));
});
afterEach(() => scene.close());

const levels = async (): Promise<Record<string, string | null>> =>
  Object.fromEntries((await rows<{ customer_id: string; level: string | null }>(scene.db.manager, 'select customer_id, level from customer')).map(r => [r.customer_id, r.level]));

describe('a grading run', () => {
  it('GRD-7 › grades every filed customer, writes scorecards, history, changes and events under its correlation', async () => {
    const first = await run({ year: 2025 });
    expect(first).toMatchObject({
      year: 2025, policyVersion: 1, bureauRevenue: '100000000.00', bureauRevenueDeclared: true, status: 'COMPLETED', preview: false, final: false,
      watermark: 1, customers: 4, changed: 2,
      distribution: [{ level: 'DIAMOND', customers: 1 }, { level: 'GOLD', customers: 1 }, { level: 'SILVER', customers: 0 }, { level: 'GENERAL', customers: 2 }],
    });
    expect(await levels()).toEqual({ [gold]: 'GOLD', [diamond]: 'DIAMOND', [poor]: 'GENERAL', [none]: 'GENERAL', [prospect]: null });
    const events = (await scene.published('grading.grade-changed.v1')).filter(fact => fact.runId === first.id);
    expect(events).toEqual([
      expect.objectContaining({ customerId: gold, version: 2, from: 'GENERAL', to: 'GOLD', source: 'SCORE', year: 2025, correlationId: first.correlationId, causationId: null, subject: gold, effectiveAt: '2026-01-20T02:00:00.000Z' }),
      expect.objectContaining({ customerId: diamond, version: 2, from: 'GENERAL', to: 'DIAMOND', correlationId: first.correlationId }),
    ]);
    expect(first.changes).toMatchObject({ totalCount: 2, edges: [{ node: { customer: { id: gold }, from: 'GENERAL', to: 'GOLD', score: '82' } }, { node: { from: 'GENERAL', to: 'DIAMOND', score: '100' } }] });
    expect(first.changes.edges[0]!.node.reason).toContain('升级:收入由2024年¥0.00(0分)变为2025年¥450,000.00(70分)');
  });

  it('GRD-7 › a customer without revenue has a scorecard of zero; a prospect has neither card nor grade', async () => {
    await run({ year: 2025 });
    const card = await scene.one<Record<string, unknown>>('select scored_fen, revenue_points, share_points, score, level from customer_year where year = 2025 and customer_id = $1', [none]);
    expect(card).toEqual({ scored_fen: 0n, revenue_points: 0, share_points: 0, score: 0, level: 'GENERAL' });
    expect(await scene.one('select scored_since from customer_year where year = 2025 and customer_id = $1', [prospect])).toEqual({ scored_since: null });
  });

  it('GRD-7 › over the same input gives the same result and changes nothing the second time', async () => {
    const written = () => scene.one<Record<string, unknown>>(`select (select count(*)::int from outbox) outbox, (select count(*)::int from grade_history) history,
      (select count(*)::int from scorecard_past) past, (select md5(string_agg(y::text, ';' order by year, customer_id)) from customer_year y) cards,
      (select md5(string_agg(c::text, ';' order by customer_id)) from customer c) customers`);
    const first = await run({ year: 2025 });
    const before = await written();
    const second = await run({ year: 2025 });
    expect(second).toMatchObject({ changed: 0, customers: 4, distribution: first.distribution, changes: { totalCount: 0 } });
    expect(second.id).not.toBe(first.id);
    expect(await written()).toEqual(before);
  });

  it('GRD-7 › rewrites a scorecard only where revenue or points change, and keeps the one before', async () => {
    await run({ year: 2025 });
    await scene.tell(posted(2, [{ customer: gold, month: '2025-01', wan: 55, version: 2 }]));
    const second = await run({ year: 2025 });
    expect(second).toMatchObject({ changed: 0, watermark: 2 });
    expect(await rows(scene.db.manager, 'select customer_id, revenue_fen, level from scorecard_past where year = 2025')).toEqual([
      { customer_id: gold, revenue_fen: 45_000_000n, level: 'GOLD' },
    ]);
  });

  it('LED-4 › a scorecard that a later run confirms without rewriting it shows that run’s bureau total', async () => {
    await run({ year: 2025 });
    await scene.tell(declared(2025, 10_001, 2));
    await run({ year: 2025 });
    const CARD = 'query($id: ID!) { _entities(representations: [{ __typename: "Customer", id: $id }]) { ... on Customer { scorecard(year: 2025) { bureauRevenue level } } } }';
    const { data } = await graphql<{ _entities: object[] }>(scene.service, director(), CARD, { id: diamond });
    expect(data._entities).toEqual([{ scorecard: { bureauRevenue: '100010000.00', level: 'DIAMOND' } }]);
    expect(await scene.one('select scored_since = min as kept from customer_year, (select min(no) from basis where effective_run is not null) b(min) where year = 2025 and customer_id = $1', [diamond])).toEqual({ kept: true });
  });

  it('GRD-4 › a larger bureau alone lowers a grade, and the change says so', async () => {
    await run({ year: 2025 });
    await scene.tell(declared(2025, 20_000, 2));
    const second = await run({ year: 2025 });
    expect(second.changes.edges.map(edge => edge.node)).toEqual([expect.objectContaining({ customer: { id: gold }, from: 'GOLD', to: 'SILVER', score: '74' })]);
    expect(second.changes.edges[0]!.node.reasonEn).toContain("the bureau's revenue from ¥100,000,000.00 to ¥200,000,000.00");
  });

  it('LED-4 › uses the ledger’s own total where none is declared, and says so', async () => {
    await scene.tell(posted(2, [{ customer: gold, month: '2024-01', wan: 45 }], { 2024: 15_000 }));
    expect(await run({ year: 2024 })).toMatchObject({ bureauRevenue: '150000000.00', bureauRevenueDeclared: false });
  });

  it('GRD-7 › is final once every month of the year is closed', async () => {
    for (let month = 1; month <= 12; month += 1) {
      const name = `2025-${String(month).padStart(2, '0')}`;
      const held = { '2025-01': [1, 45], '2025-02': [1, 160], '2025-03': [2, 505] }[name] ?? [0, 0];
      await scene.tell(closed(name, { cells: held[0]!, wan: held[1]!, sequence: 1 }));
      if (month === 11) expect((await run({ year: 2025 })).final).toBe(false);
    }
    expect((await run({ year: 2025 })).final).toBe(true);
  });

  it('GRD-8 › a raised policy is the policy of the day of the run', async () => {
    await scene.db.query(`insert into policy_version select 2, '2026-01-20', revenue_weight, share_weight, credit_weight, period_mode, 'test' from policy_version`);
    await scene.db.query(`insert into grade_band values (2, 9900, 'DIAMOND'), (2, 0, 'GENERAL')`);
    await scene.db.query(`insert into revenue_band select 2, at_least_fen, points from revenue_band`);
    await scene.db.query(`insert into share_band select 2, at_least_share, points from share_band`);
    expect(await run({ year: 2025 })).toMatchObject({ policyVersion: 2, distribution: [{ level: 'DIAMOND', customers: 1 }, {}, {}, { level: 'GENERAL', customers: 3 }] });
  });
});

describe('a preview', () => {
  it('GRD-7 › shows what a run would change and changes nothing', async () => {
    const before = await scene.one('select (select count(*)::int from outbox) o, (select count(*)::int from grade_history) h, (select count(*)::int from customer_year where scored_since is not null) y');
    const preview = await run({ year: 2025, preview: true });
    expect(preview).toMatchObject({
      preview: true, changed: 2, customers: 4, changes: { totalCount: 2 },
      distribution: [{ level: 'DIAMOND', customers: 1 }, { level: 'GOLD', customers: 1 }, { level: 'SILVER', customers: 0 }, { level: 'GENERAL', customers: 2 }],
    });
    expect(await scene.one('select (select count(*)::int from outbox) o, (select count(*)::int from grade_history) h, (select count(*)::int from customer_year where scored_since is not null) y')).toEqual(before);
    const real = await run({ year: 2025 });
    expect({ ...real.changes }).toEqual(preview.changes);
    expect(real.distribution).toEqual(preview.distribution);
  });
});

describe('a run that may not be', () => {
  it('GRD-7 › two at once: one runs, the other is refused', async () => {
    const [one, other] = await Promise.all([start({ year: 2025 }), start({ year: 2025 })]);
    const codes = [one, other].map(answer => answer.errors?.[0]?.extensions);
    // The second may also come so late that the first is done; then it runs and changes nothing.
    const refused = codes.filter(code => code !== undefined);
    for (const code of refused) expect(code).toMatchObject({ code: 'CONFLICT', reason: 'RunInProgress', rule: 'GRD-7' });
    expect((await scene.published('grading.grade-changed.v1')).filter(fact => fact.runId !== null)).toHaveLength(2);
  });

  it('GRD-7 › while another transaction runs it is refused', async () => {
    await inTransaction(scene.db, async tx => {
      await tx.query('select pg_advisory_xact_lock(4405200, 1)');
      const outcome = await scene.grading.useCases.startGradingRun(director(), { year: 2025, preview: false, correlationId: newId() });
      expect(isRefused(outcome) && outcome.refused).toBe('RunInProgress');
    });
    await run({ year: 2025 });
  });

  it('GRD-7 › waits for every posting that was published', async () => {
    await scene.tell(posted(3, [{ customer: poor, month: '2025-04', wan: 95 }]));
    expect((await start({ year: 2025 })).errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', reason: 'WatermarkBehind' });
    await scene.tell(posted(2, []));
    expect(await run({ year: 2025 })).toMatchObject({ watermark: 3 });
    expect(await rows(scene.db.manager, `select 1 from grading_run where status = 'FAILED'`)).toEqual([]);
  });

  it('LED-5 › stops where a closed month does not hold what the ledger says', async () => {
    await scene.tell(closed('2025-01', { cells: 2, wan: 45, sequence: 1 }));
    expect((await start({ year: 2025 })).errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', reason: 'ClosedMonthDiffers', rule: 'LED-5' });
  });

  it('GRD-3 › needs revenue', async () => {
    expect((await start({ year: 2023 })).errors?.[0]).toMatchObject({
      message: '2023年没有任何客户收入,不能分级。', extensions: { code: 'RULE_VIOLATION', reason: 'NoRevenueForYear', rule: 'GRD-3', field: 'input.year' },
    });
  });

  it('GRD-4 › needs a bureau total above zero', async () => {
    await scene.tell(posted(2, [{ customer: gold, month: '2024-01', wan: 45 }, { customer: poor, month: '2024-01', wan: -45 }], { 2024: 0 }));
    expect((await start({ year: 2024 })).errors?.[0]?.extensions).toMatchObject({ code: 'RULE_VIOLATION', reason: 'BureauRevenueMissing' });
  });

  it('GRD-7 › of a year before the newest graded one; it changes nothing and may be previewed', async () => {
    await scene.tell(posted(2, [{ customer: poor, month: '2024-01', wan: 160 }], { 2024: 10_000 }));
    await run({ year: 2024 });
    await run({ year: 2025 });
    const held = await levels();
    expect((await start({ year: 2024 })).errors?.[0]).toMatchObject({
      message: '2025年已正式分级,等级以最近的年度为准,不能再按2024年分级;可以预演。',
      extensions: { code: 'RULE_VIOLATION', reason: 'NewerYearGraded', rule: 'GRD-7', field: 'input.year' },
    });
    expect(await run({ year: 2024, preview: true })).toMatchObject({ preview: true, changed: 3, distribution: [{ level: 'DIAMOND', customers: 1 }, {}, {}, {}] });
    expect(await run({ year: 2025 })).toMatchObject({ changed: 0 });
    expect(await levels()).toEqual(held);
  });

  it('GRD-7 › of a year that goes on; it may be previewed, takes effect when it is over, and does not keep the year before it out', async () => {
    await scene.tell(posted(2, [{ customer: poor, month: '2026-01', wan: 160 }], { 2026: 10_000 }));
    const held = await levels();
    for (const instant of ['2026-01-20T02:00:00Z', '2026-12-31T15:59:59Z']) {
      now = instant;
      expect((await start({ year: 2026 })).errors?.[0]).toMatchObject({
        message: '2026年尚未结束,分级以全年收入为准,届满后方可正式分级;可以预演。',
        extensions: { code: 'RULE_VIOLATION', reason: 'YearNotOver', rule: 'GRD-7', field: 'input.year' },
      });
      expect(await run({ year: 2026, preview: true })).toMatchObject({ preview: true, changed: 1 });
    }
    expect((await start({ year: 2030 })).errors?.[0]?.extensions).toMatchObject({ reason: 'YearNotOver' });
    expect(await levels()).toEqual(held);
    expect(await run({ year: 2025 })).toMatchObject({ changed: 2 });
    // It is 2027 in the bureau.
    now = '2026-12-31T16:00:00Z';
    expect(await run({ year: 2026 })).toMatchObject({ changed: 3 });
    expect((await start({ year: 2025 })).errors?.[0]?.extensions).toMatchObject({ reason: 'NewerYearGraded' });
  });

  it('GRD-7 › of an earlier year: its preview tells each change from the year by which the grade holds', async () => {
    await scene.tell(posted(2, [{ customer: gold, month: '2024-01', wan: 160 }, { customer: diamond, month: '2024-01', wan: 160 }], { 2024: 10_000 }));
    await run({ year: 2024 });
    await run({ year: 2025 });
    const [change, ...others] = (await run({ year: 2024, preview: true })).changes.edges.map(({ node }) => node);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ customer: { id: gold }, from: 'GOLD', to: 'DIAMOND', score: '100' });
    expect(change?.reason).toBe('升级:收入由2025年¥450,000.00(70分)变为2024年¥1,600,000.00(100分);得分由82变为100,黄金→钻石。');
  });

  it('GRD-7 › names a year of four digits', async () => {
    expect((await start({ year: 40_000 })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'YearOutOfRange', field: 'input.year' });
  });

  it('GRD-7 › a run that breaks off is remembered as failed and has changed nothing', async () => {
    await scene.db.query(`insert into grade_history values ($1, 2, 'GOLD', now(), 'SCORE', null, null, 1)`, [gold]);
    const { errors } = await start({ year: 2025 });
    expect(errors?.[0]?.extensions['code']).toBe('INTERNAL');
    expect(await scene.one('select status, customers, changed from grading_run')).toEqual({ status: 'FAILED', customers: 0, changed: 0 });
    expect((await levels())[gold]).toBe('GENERAL');
  });
});

describe('a repeated request', () => {
  it('GRD-7 › with the same key answers the first run, with another year it conflicts', async () => {
    const first = await run({ year: 2025, idempotencyKey: 'k' });
    expect((await run({ year: 2025, idempotencyKey: 'k' })).id).toBe(first.id);
    expect((await start({ year: 2024, idempotencyKey: 'k' })).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
    expect(await scene.one('select count(*)::int as n from grading_run')).toEqual({ n: 1 });
  });
});

describe('who may', () => {
  it('GRD-7 › only whoever has the permission starts a run; a preview needs its own', async () => {
    expect((await start({ year: 2025 }, accountManager('U440515'))).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await start({ year: 2025, preview: true }, nobody())).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await start({ year: 2025, preview: true }, accountManager('U440515'))).errors).toBeUndefined();
  });

  it('GRD-7 › the run is the city’s, its changes are limited to what the viewer may see', async () => {
    const { id } = await run({ year: 2025 });
    await scene.tell(event('registry.customer-access-changed.v1', {
      subject: newId(), version: 1, data: { customers: [{ customerId: gold, version: 1, grants: [{ basis: 'OWNER', unit: 'U440515', staffId: null }] }] },
    }));
    const READ = 'query($id: ID!) { gradingRun(id: $id) { changed changes(first: 10) { totalCount edges { node { customer { id } } } } } }';
    const seen = async (unit: string) => (await graphql<{ gradingRun: { changed: number; changes: object } }>(scene.service, countyHead(unit), READ, { id })).data.gradingRun;
    expect(await seen('U440515')).toEqual({ changed: 2, changes: { totalCount: 1, edges: [{ node: { customer: { id: gold } } }] } });
    expect(await seen('U440514')).toEqual({ changed: 2, changes: { totalCount: 0, edges: [] } });
  });
});
