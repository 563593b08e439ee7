import { GRADE_LEVELS, LINES, type Fen, type Line } from '@keyaccount/contracts';
import { newId, rows, type Db } from '@keyaccount/subgraph-kit';
import { testDatabase, type TestDatabase } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { gradingModule } from '../src/grading';
import { creditLadder, creditPoints } from '../src/credit/policy/credit-points';
import { assess, type AmountsByLine, type Evidence } from '../src/policy/definition';
import type { GradingPolicy } from '../src/policy/grading-policy';
import { PLAN_POLICY } from '../src/policy/plan-policy';
import { score } from '../src/policy/score';
import { scoreSteps } from '../src/policy/steps';
import { insertBasis, stepsOf } from '../src/store/bases';
import { gradeEveryone } from '../src/store/grade-set';
import { insertCreditRules, insertPolicy, policiesOf } from '../src/store/policies';
import { movesUnder } from '../src/what-if/store/would-be';
import { KNOWN, resultOf } from '../src/store/qualification-sql';

let database: TestDatabase;
let db: Db;
let nextVersion = 2;
beforeAll(async () => {
  database = await testDatabase(gradingModule);
  db = database.db;
});
afterAll(() => database.drop());

const unique = <T, K>(all: readonly T[], keyOf: (one: T) => K): T[] => [...new Map(all.map(one => [keyOf(one), one])).values()];
const falling = <T>(all: readonly T[], keyOf: (one: T) => bigint | number): T[] => [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));

/** Any rules a bureau could write down, not only sensible ones: points need not rise with their bands. */
const anyPolicy: fc.Arbitrary<GradingPolicy> = fc
  .record({
    revenueWeight: fc.integer({ min: 0, max: 100 }), creditPart: fc.integer({ min: 0, max: 100 }),
    creditBands: fc.array(fc.record({ atLeastRate: fc.integer({ min: 1, max: 10_000 }), points: fc.integer({ min: 0, max: 100 }) }), { maxLength: 5 }),
    creditUnobserved: fc.integer({ min: 0, max: 100 }),
    revenueBands: fc.array(fc.record({ atLeastFen: fc.bigInt({ min: -1_000n, max: 200_000_000n }), points: fc.integer({ min: 0, max: 100 }) }), { maxLength: 7 }),
    shareBands: fc.array(fc.record({ atLeastShare: fc.bigInt({ min: 1n, max: 100_000_000n }), points: fc.integer({ min: 0, max: 100 }) }), { maxLength: 6 }),
    bounds: fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 4 }),
    periodMode: fc.constantFrom('ANY' as const, 'ALL' as const),
    thresholds: fc.array(fc.record({
      line: fc.constantFrom(null, ...LINES), measure: fc.constantFrom('REVENUE' as const, 'TURNOVER' as const),
      lastYearFen: fc.bigInt({ min: 1n, max: 5_000n }), thisMonthFen: fc.bigInt({ min: 1n, max: 5_000n }),
    }), { maxLength: 10 }),
  })
  .map(({ bounds, creditPart, ...given }) => ({ bounds, given, creditWeight: Math.floor(((100 - given.revenueWeight) * creditPart) / 100) }))
  .map(({ bounds, given, creditWeight }) => ({
    ...given, creditWeight,
    version: 0, effectiveFrom: '2000-01-01', source: 'property', shareWeight: 100 - given.revenueWeight - creditWeight,
    creditBands: falling(unique(given.creditBands, b => b.atLeastRate), b => b.atLeastRate),
    revenueBands: falling(unique(given.revenueBands, b => b.atLeastFen), b => b.atLeastFen),
    shareBands: falling(unique(given.shareBands, b => b.atLeastShare), b => b.atLeastShare),
    gradeBands: falling(bounds, one => one).map((atLeastScore, i) => ({ atLeastScore, level: GRADE_LEVELS[i] ?? 'GENERAL' })),
    // Only a line has turnover of its own; all lines together are revenue.
    thresholds: unique(given.thresholds, t => t.line).map(t => (t.line === null ? { ...t, measure: 'REVENUE' as const } : t)),
  }));

const stored = async (policy: GradingPolicy): Promise<GradingPolicy> => {
  const version = nextVersion;
  nextVersion += 1;
  // One version begins on a day.
  const effectiveFrom = new Date(Date.UTC(2000, 0, version)).toISOString().slice(0, 10);
  await insertPolicy(db.manager, { ...policy, version, effectiveFrom });
  await insertCreditRules(db.manager, { ...policy, version });
  const read = (await policiesOf(db.manager, [version])).get(version)!;
  expect(read).toEqual({ ...policy, version, effectiveFrom });
  return read;
};

/** Every revenue at which something could change, the fen before and the fen after; and some in between. */
const edges = (policy: GradingPolicy, bureauFen: Fen): Fen[] => {
  const cuts = [
    ...policy.revenueBands.map(b => b.atLeastFen),
    ...policy.shareBands.map(b => (b.atLeastShare * bureauFen) / 100_000_000n),
    0n,
  ];
  return cuts.flatMap(cut => [cut - 1n, cut, cut + 1n, cut + 2n]);
};

type SqlScore = { fen: Fen; revenue_points: number; share_points: number; score: number; level: string };

const sqlScores = (policy: GradingPolicy, bureauFen: Fen, revenues: readonly Fen[]): Promise<SqlScore[]> =>
  rows<SqlScore>(
    db.manager,
    `with ladder as (select array_agg(from_fen order by from_fen) as cuts from score_steps($1, $2)),
     numbered as (select row_number() over (order by from_fen) as step, s.* from score_steps($1, $2) s)
     select r.fen, n.revenue_points, n.share_points, n.score, n.level
       from unnest($3::bigint[]) with ordinality as r(fen, place) cross join ladder join numbered n on n.step = width_bucket(r.fen, ladder.cuts) order by r.place`,
    [policy.version, bureauFen, revenues],
  );

const expectSame = async (policy: GradingPolicy, bureauFen: Fen, revenues: readonly Fen[]): Promise<void> => {
  const expected = revenues.map(fen => {
    const { revenuePoints, sharePoints, score: total, level } = score({ revenueFen: fen, bureauFen }, { ...policy, creditWeight: 0 });
    return { fen, revenue_points: revenuePoints, share_points: sharePoints, score: total, level };
  });
  expect(await sqlScores(policy, bureauFen, revenues)).toEqual(expected);
};

const bureau = fc.bigInt({ min: -5n, max: 9_007_199_254_740_991n });
const revenue = fc.bigInt({ min: -9_007_199_254_740_991n, max: 9_007_199_254_740_991n });

describe('the score in SQL and in TypeScript', () => {
  it('GRD-7 › the steps of a run are those that a policy is tried with', async () => {
    await fc.assert(fc.asyncProperty(anyPolicy, bureau, async (given, bureauFen) => {
      const policy = await stored(given);
      const steps = (await stepsOf(db.manager, { policy_version: policy.version, bureau_fen: bureauFen })).map(s => ({ fromFen: s.from_fen, score: s.score, level: s.level }));
      expect(scoreSteps(bureauFen, policy)).toEqual(steps);
    }), { numRuns: 40 });
  });

  it('GRD-2..5 › are the same by the plan, at random and at every edge', async () => {
    await fc.assert(fc.asyncProperty(bureau, fc.array(revenue, { maxLength: 50 }), async (bureauFen, revenues) =>
      expectSame(PLAN_POLICY, bureauFen, [...edges(PLAN_POLICY, bureauFen), ...revenues])), { numRuns: 60 });
  });

  it('GRD-2..5 › are the same by any policy', async () => {
    await fc.assert(fc.asyncProperty(anyPolicy, fc.bigInt({ min: 0n, max: 1_000_000_000n }), fc.array(revenue, { maxLength: 20 }), async (given, bureauFen, revenues) => {
      const policy = await stored(given);
      await expectSame(policy, bureauFen, [...edges(policy, bureauFen), ...revenues]);
    }), { numRuns: 60 });
  });

  it('GRD-7 › the plan’s policy is what the migration wrote', async () => {
    expect((await policiesOf(db.manager, [1])).get(1)).toEqual(PLAN_POLICY);
  });

  it('GRD-3 › the first step begins below every revenue', async () => {
    const steps = await stepsOf(db.manager, { policy_version: 1, bureau_fen: 10_000_000_000n });
    expect(steps[0]).toEqual({ from_fen: -9_223_372_036_854_775_808n, revenue_points: 0, share_points: 0, score: 0, level: 'GENERAL', mark: 0 });
  });
});

describe('credit in SQL and in TypeScript', () => {
  const count = fc.nat({ max: 40 }).chain(observed => fc.record({ observed: fc.constant(observed), kept: fc.nat({ max: observed }) }));

  it('GRD-2 › the ladders and the points are the same by any policy, at every rate', async () => {
    await fc.assert(fc.asyncProperty(anyPolicy, fc.array(count, { minLength: 1, maxLength: 20 }), async (given, counts) => {
      const policy = await stored(given);
      const [ladder] = await rows(db.manager, `select weight, unobserved, rate_cuts as "rateCuts", points, score_cuts as "scoreCuts", levels from credit_ladder($1)`, [policy.version]);
      expect(ladder).toEqual(creditLadder(policy));
      const found = await rows<{ points: number }>(
        db.manager, `select credit_points_of(c.kept, c.observed, l.unobserved, l.rate_cuts, l.points) as points
          from credit_ladder($1) l cross join unnest($2::int[], $3::int[]) with ordinality as c(kept, observed, place) order by place`,
        [policy.version, counts.map(c => c.kept), counts.map(c => c.observed)],
      );
      expect(found.map(row => row.points)).toEqual(counts.map(one => creditPoints(one, policy)));
    }), { numRuns: 60 });
  });

  type Seen = { revenue_points: number; share_points: number; credit_points: number | null; score: number; card: string; level: string };
  const cases = fc.array(fc.record({ fen: fc.bigInt({ min: 0n, max: 300_000_000n }), credit: fc.option(count) }), { minLength: 1, maxLength: 12 });

  it('GRD-2..5, GRD-7 › a run scores everyone as the rules do, runs once more to nothing, and is what a trial foretells', async () => {
    await fc.assert(fc.asyncProperty(anyPolicy, anyPolicy, fc.bigInt({ min: 1n, max: 10_000_000_000n }), cases, async (first, second, bureauFen, all) => {
      await db.query('delete from grade_history; delete from scorecard_past; delete from customer_year; delete from credit_year; delete from customer');
      const ids = all.map(() => newId()).sort();
      await db.query(`insert into customer (customer_id, status, kind) select id, 'KEY_ACCOUNT', 'REGIONAL' from unnest($1::uuid[]) as u(id)`, [ids]);
      await db.query('insert into customer_year (year, customer_id, revenue_fen) select 2025, * from unnest($1::uuid[], $2::bigint[])', [ids, all.map(one => one.fen)]);
      const observed = all.flatMap(({ credit }, at) => (credit && credit.observed > 0 ? [{ ...credit, id: ids[at] }] : []));
      await db.query('insert into credit_year (year, customer_id, kept, observed) select 2025, * from unnest($1::uuid[], $2::int[], $3::int[])', [observed.map(o => o.id), observed.map(o => o.kept), observed.map(o => o.observed)]);
      for (const given of [first, second]) {
        const policy = await stored(given);
        const at = new Date();
        const basis = await insertBasis(db.manager, { year: 2025, policy_version: policy.version, bureau_fen: bureauFen, bureau_declared: true, effectiveRun: newId(), at });
        const run = () => gradeEveryone(db.manager, { basis, run: null, at, actor: undefined }, newId());
        const trial = { year: 2025, on: '2026-01-20', steps: scoreSteps(bureauFen, policy), ladder: policy.creditWeight > 0 ? creditLadder(policy) : null };
        const foretold = (await movesUnder(db.manager, trial)).reduce((sum, move) => sum + (move.from === move.to ? 0 : move.customers), 0);
        expect([await run(), await run()]).toEqual([foretold, 0]);
        const seen = await rows<Seen>(
          db.manager, `select y.revenue_points, y.share_points, y.score, y.level as card, c.level, case when $1 then y.credit_points end as credit_points
            from customer c join customer_year y using (customer_id) order by customer_id`, [policy.creditWeight > 0],
        );
        expect(seen).toEqual(all.map(({ fen, credit }) => {
          const by = score({ revenueFen: fen, bureauFen, creditPoints: creditPoints(credit ?? { kept: 0, observed: 0 }, policy) }, policy);
          return { revenue_points: by.revenuePoints, share_points: by.sharePoints, credit_points: by.creditPoints, score: by.score, card: by.level, level: by.level };
        }));
      }
    }), { numRuns: 40 });
  });
});

const MONTH = 202501;
const customerIds = Array.from({ length: 6 }, () => newId()).sort();
const amounts: fc.Arbitrary<AmountsByLine> = fc.dictionary(
  fc.constantFrom(...LINES), fc.record({ revenueFen: fc.bigInt({ min: -50n, max: 6_000n }), turnoverFen: fc.bigInt({ min: 0n, max: 6_000n }) }), { maxKeys: 5 },
);
const evidences = fc.array(fc.record<Evidence>({ agreementSigned: fc.boolean(), lastYear: amounts, thisMonth: amounts }), { minLength: 6, maxLength: 6 });

const cellsOf = (all: readonly Evidence[], period: 'lastYear' | 'thisMonth') =>
  all.flatMap((one, i) => Object.entries(one[period]).map(([line, amount]) => [customerIds[i], line as Line, amount.revenueFen, amount.turnoverFen] as const));

const fill = async (all: readonly Evidence[]): Promise<void> => {
  await db.query('delete from customer; delete from customer_line_year; delete from revenue_cell');
  await db.query('insert into customer (customer_id, agreement) select * from unnest($1::uuid[], $2::bool[])', [customerIds, all.map(one => one.agreementSigned)]);
  const columns = (cells: ReturnType<typeof cellsOf>) => [0, 1, 2, 3].map(i => cells.map(cell => cell[i]));
  await db.query('insert into customer_line_year select 2024, * from unnest($1::uuid[], $2::text[], $3::bigint[], $4::bigint[])', columns(cellsOf(all, 'lastYear')));
  await db.query('insert into revenue_cell select 202501, *, 1 from unnest($1::uuid[], $2::text[], $3::bigint[], $4::bigint[])', columns(cellsOf(all, 'thisMonth')));
};

describe('the definition in SQL and in TypeScript', () => {
  const same = async (policy: GradingPolicy, all: readonly Evidence[]): Promise<void> => {
    await fill(all);
    const found = await rows(
      db.manager, `with ${resultOf(KNOWN)} select qualifies, comprehensive, professional_lines, lines_used from result order by customer_id`, [MONTH, policy.version, newId()],
    );
    expect(found).toEqual(all.map(one => {
      const { qualifies, comprehensive, professionalLines, linesUsed } = assess(one, policy);
      return { qualifies, comprehensive, professional_lines: professionalLines, lines_used: linesUsed };
    }));
  };

  it('GRD-1 › are the same by any policy, thresholds included to the fen', async () => {
    await fc.assert(fc.asyncProperty(anyPolicy, evidences, async (given, all) => {
      const policy = await stored(given);
      const exact = all.map((one, i) => {
        const threshold = policy.thresholds[i % Math.max(1, policy.thresholds.length)];
        const line = threshold?.line;
        return line ? { ...one, lastYear: { ...one.lastYear, [line]: { revenueFen: threshold.lastYearFen, turnoverFen: threshold.lastYearFen - 1n } } } : one;
      });
      await same(policy, all);
      await same(policy, exact);
    }), { numRuns: 60 });
  });
});
