import type { GradeLevel, Line } from '@keyaccount/contracts';
import { InvalidInput, rows, type Tx } from '@keyaccount/subgraph-kit';
import type { GradingPolicy, Measure, PeriodMode } from '../policy/grading-policy';

type Writer = { query(sql: string, parameters?: unknown[]): Promise<unknown> };

/** Writes a version of the policy with its bands and thresholds; versions are never changed. */
export const insertPolicy = async (writer: Writer, policy: GradingPolicy): Promise<void> => {
  const { version, revenueBands, shareBands, gradeBands, thresholds } = policy;
  await writer.query(
    `insert into policy_version (version, effective_from, revenue_weight, share_weight, credit_weight, period_mode, source)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [version, policy.effectiveFrom, policy.revenueWeight, policy.shareWeight, policy.creditWeight, policy.periodMode, policy.source],
  );
  await writer.query('insert into revenue_band select $1, * from unnest($2::bigint[], $3::int[])',
    [version, revenueBands.map(b => b.atLeastFen), revenueBands.map(b => b.points)]);
  await writer.query('insert into share_band select $1, * from unnest($2::bigint[], $3::int[])',
    [version, shareBands.map(b => b.atLeastShare), shareBands.map(b => b.points)]);
  await writer.query('insert into grade_band select $1, * from unnest($2::int[], $3::text[])',
    [version, gradeBands.map(b => b.atLeastScore), gradeBands.map(b => b.level)]);
  await writer.query(
    `insert into definition_threshold (version, position, line, measure, last_year_fen, this_month_fen)
     select $1, place, line, measure, last_year, this_month
       from unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[]) with ordinality as t(line, measure, last_year, this_month, place)`,
    [version, thresholds.map(t => t.line), thresholds.map(t => t.measure), thresholds.map(t => t.lastYearFen), thresholds.map(t => t.thisMonthFen)],
  );
};

/** What a version says of credit (GRD-2), beside what the first migration knows of it. */
export const insertCreditRules = async (writer: Writer, { version, creditBands, creditUnobserved }: GradingPolicy): Promise<void> => {
  await writer.query('update policy_version set credit_unobserved = $2 where version = $1', [version, creditUnobserved]);
  await writer.query('insert into credit_band select $1, * from unnest($2::int[], $3::int[])', [version, creditBands.map(b => b.atLeastRate), creditBands.map(b => b.points)]);
};

// JSON would round a bigint: money and shares travel as text.
const POLICY = `
select p.version, p.effective_from, p.revenue_weight, p.share_weight, p.credit_weight, p.period_mode, p.source,
  (select coalesce(json_agg(json_build_array(b.at_least_fen::text, b.points) order by b.at_least_fen desc), '[]')
     from revenue_band b where b.version = p.version) as revenue_bands,
  (select coalesce(json_agg(json_build_array(b.at_least_share::text, b.points) order by b.at_least_share desc), '[]')
     from share_band b where b.version = p.version) as share_bands,
  p.credit_unobserved,
  (select coalesce(json_agg(json_build_array(b.at_least_rate, b.points) order by b.at_least_rate desc), '[]')
     from credit_band b where b.version = p.version) as credit_bands,
  (select coalesce(json_agg(json_build_array(b.at_least_score, b.level) order by b.at_least_score desc), '[]')
     from grade_band b where b.version = p.version) as grade_bands,
  (select coalesce(json_agg(json_build_array(t.line, t.measure, t.last_year_fen::text, t.this_month_fen::text) order by t.position), '[]')
     from definition_threshold t where t.version = p.version) as thresholds
from policy_version p`;

type PolicyRow = {
  version: number; effective_from: string; revenue_weight: number; share_weight: number; credit_weight: number; period_mode: PeriodMode; source: string;
  revenue_bands: [string, number][]; share_bands: [string, number][]; grade_bands: [number, GradeLevel][];
  thresholds: [Line | null, Measure, string, string][]; credit_unobserved: number; credit_bands: [number, number][];
};

const policyOf = (row: PolicyRow): GradingPolicy => ({
  version: row.version,
  effectiveFrom: row.effective_from,
  revenueWeight: row.revenue_weight,
  shareWeight: row.share_weight,
  creditWeight: row.credit_weight,
  periodMode: row.period_mode,
  source: row.source,
  revenueBands: row.revenue_bands.map(([fen, points]) => ({ atLeastFen: BigInt(fen), points })),
  shareBands: row.share_bands.map(([share, points]) => ({ atLeastShare: BigInt(share), points })),
  gradeBands: row.grade_bands.map(([atLeastScore, level]) => ({ atLeastScore, level })),
  creditBands: row.credit_bands.map(([atLeastRate, points]) => ({ atLeastRate, points })),
  creditUnobserved: row.credit_unobserved,
  thresholds: row.thresholds.map(([line, measure, year, month]) => ({ line, measure, lastYearFen: BigInt(year), thisMonthFen: BigInt(month) })),
});

/** The policy that holds on a day: of those in force the one that began last (GRD-7). */
export const policyOn = async (tx: Tx, day: string): Promise<GradingPolicy> => {
  const [row] = await rows<PolicyRow>(tx, `${POLICY} where p.effective_from <= $1 and p.withdrawn_at is null order by p.effective_from desc, p.version desc limit 1`, [day]);
  if (!row) throw new InvalidInput({ field: 'on', reason: 'NoPolicyOnThatDay', rule: 'GRD-7', zh: '该日尚无分级标准。', en: 'No grading policy holds on that day yet.' });
  return policyOf(row);
};

/** Policies by their versions. */
export const policiesOf = async (tx: Tx, versions: readonly number[]): Promise<Map<number, GradingPolicy>> => {
  const found = await rows<PolicyRow>(tx, `${POLICY} where p.version = any($1::int[])`, [versions]);
  return new Map(found.map(row => [row.version, policyOf(row)]));
};
