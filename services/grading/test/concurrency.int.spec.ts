import { inTransaction, isRefused, newId, rows } from '@keyaccount/subgraph-kit';
import { director, provincialOfficer } from '@keyaccount/test-kit';
import { PLAN_POLICY } from '../src/policy/plan-policy';
import { score } from '../src/policy/score';
import { policiesOf } from '../src/store/policies';
import { customerId, declared, filed, openScene, posted, recorded, type Scene } from './scene';

let scene: Scene;
let now: string;
beforeEach(async () => {
  now = '2026-01-20T02:00:00.000Z';
  scene = await openScene({ now: () => new Date(now) });
});
afterEach(() => scene.close());

const CUSTOMERS = 120;
const ids = Array.from({ length: CUSTOMERS }, (_, i) => customerId(i + 1));
const part = (n: number): string[] => ids.filter((_, i) => i % 4 === n);
/** 万; another figure at each version, on both sides of every bound. */
const wanOf = (customer: string, version: number): number => [0.5, 12, 35, 60, 110, 170][(Number(customer.slice(-3)) * 7 + version * 5) % 6]!;

const run = async (): Promise<'ran' | 'refused' | 'behind'> => {
  try {
    const outcome = await scene.grading.useCases.startGradingRun(director(), { year: 2025, preview: false, correlationId: newId() });
    return isRefused(outcome) ? 'refused' : 'ran';
  } catch (error) {
    if ((error as Error).name === 'Unavailable') return 'behind';
    throw error;
  }
};

describe('runs, filings, postings and assessments at the same time', () => {
  it('GRD-7 › end in the same state as one after the other, and every grade’s story is without a gap', async () => {
    await scene.tell(declared(2025, 20_000));
    await scene.tell(posted(1, ids.map(customer => ({ customer, month: '2025-01', wan: wanOf(customer, 1) }))));
    const postings = Array.from({ length: 12 }, (_, i) => i + 2);
    const seen: string[] = [];
    const busy = async (step: (n: number) => Promise<unknown>, times: number): Promise<void> => {
      for (let n = 0; n < times; n += 1) await step(n);
    };
    await Promise.all([
      busy(n => scene.tell(posted(postings[n]!, part(n % 4).map(customer => ({ customer, month: '2025-01', wan: wanOf(customer, n + 2), version: n + 2 })))), postings.length),
      busy(n => scene.tell(...part(n).map(id => filed(id, { version: 2, on: '2026-01-10' }))), 4),
      busy(n => scene.tell(recorded(...part(3 - n).map(id => ({ customerId: id, version: 3, status: 'FILED' as const, agreementSigned: n % 2 === 0 })))), 4),
      busy(async () => seen.push(await run()), 10),
      busy(async () => seen.push(await run()), 10),
      busy(() => scene.grading.useCases.assessQualification(director(), { on: '2026-01', correlationId: newId() }).catch((error: Error) => {
        if (error.name !== 'Unavailable') throw error;
      }), 6),
    ]);
    expect(await run()).toBe('ran');
    expect(seen).toHaveLength(20);

    const held = await rows<{ customer_id: string; level: string; grade_version: number; fen: bigint }>(
      scene.db.manager, `select c.customer_id, c.level, c.grade_version, y.revenue_fen as fen from customer c join customer_year y using (customer_id) where y.year = 2025`);
    expect(held).toHaveLength(CUSTOMERS);
    for (const one of held) expect(one.level).toBe(score({ revenueFen: one.fen, bureauFen: 20_000_000_000n }, PLAN_POLICY).level);

    const broken = await rows(scene.db.manager, `
      select h.customer_id, h.version from grade_history h left join grade_history p on p.customer_id = h.customer_id and p.version = h.version - 1
       where h.previous is distinct from p.level or (h.version > 1 and p.version is null) or h.previous = h.level`);
    expect(broken).toEqual([]);
    const facts = await scene.published('grading.grade-changed.v1');
    const history = await scene.one<{ n: number }>('select count(*)::int as n from grade_history');
    expect(facts).toHaveLength(history.n);
    expect(new Set(facts.map(fact => `${fact.customerId} ${fact.version}`)).size).toBe(history.n);
    const cards = await rows(scene.db.manager, `
      select 1 from scorecard_past p join scorecard_past q on q.customer_id = p.customer_id and q.year = p.year and q.since_no > p.since_no and q.since_no < p.until_no`);
    expect(cards).toEqual([]);
  });

  it('GRD-7 › a run that waited for a first grade takes effect after it: nobody’s story goes back in time', async () => {
    await scene.tell(declared(2025, 20_000));
    await scene.tell(posted(1, [{ customer: ids[0]!, month: '2025-01', wan: 60 }]));
    const waited = await inTransaction(scene.db, async tx => {
      await tx.query('select pg_advisory_xact_lock(4405200, 2)');
      const running = run();
      now = '2026-01-20T02:00:05.000Z';
      await scene.grading.reactions['registry.customer-filed.v1']([filed(ids[0]!)], tx);
      return { running };
    });
    expect(await waited.running).toBe('ran');
    const story = await rows<{ level: string; since: Date }>(scene.db.manager, 'select level, since from grade_history order by version');
    expect(story.map(({ level, since }) => [level, since.toISOString()])).toEqual([['GENERAL', now], ['GOLD', now]]);
    expect((await scene.published('grading.grade-changed.v1')).map(fact => fact.effectiveAt)).toEqual([now, now]);
  });

  it('GRD-7 › a run beside a new policy is wholly by the one or by the other, and says by which', async () => {
    await scene.tell(declared(2025, 20_000));
    await scene.tell(posted(1, ids.map(customer => ({ customer, month: '2025-01', wan: wanOf(customer, 1) }))));
    await scene.tell(...ids.map(id => filed(id)));
    const lay = (day: string, revenueWeight: number) => scene.grading.useCases.createGradingPolicy(provincialOfficer(), {
      policy: { ...PLAN_POLICY, revenueWeight, shareWeight: 100 - revenueWeight, effectiveFrom: day, note: '调整' }, idempotencyKey: null,
    });
    for (const [at, weight] of [100, 0, 60, 30].entries()) {
      now = `2026-02-0${at + 1}T02:00:00.000Z`;
      const [outcome, laid] = await Promise.all([run(), lay(now.slice(0, 10), weight)]);
      expect([outcome, isRefused(laid)]).toEqual(['ran', false]);
      const { version } = await scene.one<{ version: number }>('select policy_version as version from basis where effective_run is not null order by no desc limit 1');
      expect([at + 1, at + 2]).toContain(version);
      const policy = (await policiesOf(scene.db.manager, [version])).get(version)!;
      const held = await rows<{ level: string; score: number; fen: bigint }>(scene.db.manager, 'select c.level, y.score, y.revenue_fen as fen from customer c join customer_year y using (customer_id) where y.year = 2025');
      expect(held).toHaveLength(CUSTOMERS);
      for (const one of held) {
        const by = score({ revenueFen: one.fen, bureauFen: 20_000_000_000n }, policy);
        expect([one.level, one.score]).toEqual([by.level, by.score]);
      }
    }
  });

  it('GRD-7 › runs of two years at once leave the grades of the newer one, or of the only one that ran', async () => {
    await scene.tell(declared(2024, 20_000), declared(2025, 20_000));
    await scene.tell(posted(1, ids.flatMap(customer => [{ customer, month: '2024-01', wan: wanOf(customer, 1) }, { customer, month: '2025-01', wan: wanOf(customer, 2) }])));
    await scene.tell(...ids.map(id => filed(id)));
    const outcomes = await Promise.all([2024, 2025, 2024].map(year => scene.grading.useCases.startGradingRun(director(), { year, preview: false, correlationId: newId() })));
    for (const outcome of outcomes) if (isRefused(outcome)) expect(['RunInProgress', 'NewerYearGraded']).toContain(outcome.refused);
    const { year } = await scene.one<{ year: number }>('select max(year) as year from basis where effective_run is not null');
    expect(await scene.one('select count(*)::int as n from customer c join customer_year y using (customer_id) where y.year = $1 and y.level = c.level', [year])).toEqual({ n: CUSTOMERS });
  });

  it('GRD-7 › a posting that arrives during a run waits, and the run’s watermark is exactly what it read', async () => {
    await scene.tell(declared(2025, 20_000));
    await scene.tell(...ids.slice(0, 3).map(id => filed(id)));
    await scene.tell(posted(1, [{ customer: ids[0]!, month: '2025-01', wan: 60 }]));
    const [outcome] = await Promise.all([run(), scene.tell(posted(2, [{ customer: ids[1]!, month: '2025-01', wan: 170 }]))]);
    expect(outcome).toBe('ran');
    const { watermark } = await scene.one<{ watermark: number }>('select watermark from grading_run');
    const { n } = await scene.one<{ n: number }>('select count(*)::int as n from customer_year where year = 2025 and scored_fen > 0');
    expect(n).toBe(watermark);
  });
});
