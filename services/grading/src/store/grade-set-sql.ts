/**
 * The statements that grade a set of customers. Parameters: $1 year, $2 where the steps of score_steps begin, $3..$7 their
 * revenue points, share points, scores, levels and marks, $8 basis, $9 run (null: first grades), $10 instant, $11 actor,
 * $12 and $13 last effective bases of this year and of the one before, or of the newest graded where that is later; then those of the source.
 */

/** Everyone who holds a grade or is due one, with one correlation ($14). */
export const everyone = (customers: string): string => `${customers} c cross join (select $14::uuid as correlation_id, null::uuid as causation_id) cause`;
/** These customers ($14), each with its correlation ($15) and cause ($16). */
export const SOME = `unnest($14::uuid[], $15::uuid[], $16::uuid[]) as cause(customer_id, correlation_id, causation_id)
  join customer c on c.customer_id = cause.customer_id`;

/** What the set was asked with, so that every statement names each parameter. */
export const GIVEN = `
given as (
  select $8::int as basis_no, $9::uuid as run_id, $10::timestamptz as at, $11::uuid as actor, $12::int as last_no, $13::int as other_no,
    coalesce((select b.year from basis b where b.no = $13::int), $1::int - 1) as other_year,
    to_char($10::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at_text
)`;

const STEP = 'width_bucket(coalesce(y.revenue_fen, 0), $2::bigint[])';

/**
 * Whoever's scorecard or grade is not what revenue and rules say now (GRD-3..5; decision 6 in docs/decisions). Every
 * customer is looked at, so the comparison is kept to three columns; where the card is right, so is its level. A special
 * listing outranks the score: the card follows the revenue, the grade stays (GRD-6).
 */
const whatChangedByRevenue = (source: string, only: string): string => `
graded as materialized (
  select customer_id, correlation_id, causation_id, from_level, grade_version, fen, scored_since, scored_fen,
    old_revenue_points, old_share_points, old_credit_points, old_score, old_level,
    ($3::int[])[step] as revenue_points, ($4::int[])[step] as share_points, null::int as credit_points, ($5::int[])[step] as score, ($6::text[])[step] as level,
    scored_fen is distinct from fen or mark is distinct from ($7::int[])[step] as card_changed,
    not listed and from_level is distinct from ($6::text[])[step] as grade_changed
  from (
    select c.customer_id, cause.correlation_id, cause.causation_id, c.level as from_level, c.grade_version, c.listed, coalesce(y.revenue_fen, 0) as fen,
      y.scored_since, y.scored_fen, y.revenue_points as old_revenue_points, y.share_points as old_share_points, y.credit_points as old_credit_points,
      y.score as old_score, y.level as old_level, y.mark, ${STEP} as step
    from ${source} left join customer_year y on y.year = $1 and y.customer_id = c.customer_id
    where c.status in ('FILED', 'KEY_ACCOUNT') and ${only} and (
      y.scored_fen is distinct from coalesce(y.revenue_fen, 0) or y.mark is distinct from ($7::int[])[${STEP}] or (not c.listed and c.level is distinct from y.level))
  ) different
)`;

/** The same where credit has weight: what a year's observations give is added to the step of revenue, and decides on the level with it (GRD-2, GRD-5). */
const whatChangedByCredit = (source: string, only: string): string => `
ladder as (select l.* from basis b cross join lateral credit_ladder(b.policy_version) l where b.no = $8),
scored as (
  select pointed.*, credit_points * ladder.weight + ($5::int[])[step] as score, ladder.score_cuts, ladder.levels
  from ladder cross join lateral (
    select c.customer_id, cause.correlation_id, cause.causation_id, c.level as from_level, c.grade_version, c.listed, coalesce(y.revenue_fen, 0) as fen,
      y.scored_since, y.scored_fen, y.revenue_points as old_revenue_points, y.share_points as old_share_points, y.credit_points as old_credit_points,
      y.score as old_score, y.level as old_level, y.mark, ${STEP} as step,
      credit_points_of(k.kept, k.observed, ladder.unobserved, ladder.rate_cuts, ladder.points) as credit_points
    from ${source} left join customer_year y on y.year = $1 and y.customer_id = c.customer_id
      left join credit_year k on k.year = $1 and k.customer_id = c.customer_id
    where c.status in ('FILED', 'KEY_ACCOUNT') and ${only}
  ) pointed
), levelled as (
  select scored.*, ($3::int[])[step] as revenue_points, ($4::int[])[step] as share_points, levels[width_bucket(score, score_cuts)] as level from scored
), judged as (
  select levelled.*, not listed and from_level is distinct from level as grade_changed, scored_fen is distinct from fen
      or old_credit_points is distinct from credit_points or mark is distinct from card_mark(revenue_points, share_points, score, level) as card_changed
  from levelled where cardinality($6::text[]) > 0 and cardinality($7::int[]) > 0
), graded as materialized (
  select * from judged where card_changed or grade_changed
)`;

/** Credit is looked up only where it counts, so that a run without it costs what it did. */
export const whatChanged = (source: string, creditCounts: boolean, only = 'true'): string => (creditCounts ? whatChangedByCredit(source, only) : whatChangedByRevenue(source, only));

/**
 * What a run shows of each change: the indicators before and after (GRD-7). Before: this year's scorecard, or else the last year's; where a newer
 * year than this was graded, that year's, since it is by that one that the grade holds.
 */
export const CHANGES = `
changes as (
  insert into run_change (run_id, customer_id, from_level, to_level, revenue_fen, revenue_points, share_points, credit_points, score,
    before_no, before_fen, before_revenue_points, before_share_points, before_credit_points, before_score)
  select given.run_id, g.customer_id, from_level, g.level, fen, g.revenue_points, g.share_points, g.credit_points, g.score,
    case when p.scored_since is not null then greatest(p.scored_since, given.other_no) when g.scored_since is not null then greatest(g.scored_since, given.last_no) end,
    coalesce(p.scored_fen, g.scored_fen), coalesce(p.revenue_points, old_revenue_points),
    coalesce(p.share_points, old_share_points), case when p.scored_since is null then old_credit_points else p.credit_points end, coalesce(p.score, old_score)
  from graded g cross join given left join lateral (
    select * from customer_year y where y.year = given.other_year and y.customer_id = g.customer_id and y.scored_since is not null
      and (g.scored_since is null or given.other_year > $1) offset 0
  ) p on true
  where grade_changed and given.run_id is not null order by g.customer_id
)`;

/** An upsert needs no join, so what it costs does not hang on the planner's guess of how many changed. */
export const EFFECT = `
past as (
  insert into scorecard_past (customer_id, year, since_no, until_no, revenue_fen, revenue_points, share_points, credit_points, score, level)
  select customer_id, $1, scored_since, basis_no, scored_fen, old_revenue_points, old_share_points, old_credit_points, old_score, old_level
    from graded, given where card_changed and scored_since < basis_no order by customer_id
), cards as (
  insert into customer_year (year, customer_id, scored_since, scored_fen, revenue_points, share_points, credit_points, score, level)
  select $1, customer_id, basis_no, fen, revenue_points, share_points, credit_points, score, level from graded, given where card_changed order by customer_id
  on conflict (year, customer_id) do update set scored_since = excluded.scored_since, scored_fen = excluded.scored_fen,
    revenue_points = excluded.revenue_points, share_points = excluded.share_points, credit_points = excluded.credit_points,
    score = excluded.score, level = excluded.level
), grades as (
  insert into customer (customer_id, level, grade_version)
  select customer_id, level, grade_version + 1 from graded where grade_changed order by customer_id
  on conflict (customer_id) do update set level = excluded.level, grade_version = excluded.grade_version
), history as (
  insert into grade_history (customer_id, version, level, since, source, run_id, previous, basis_no)
  select customer_id, grade_version + 1, level, at, 'SCORE', run_id, from_level, basis_no from graded, given where grade_changed order by customer_id
), facts as (
  insert into outbox (type, aggregate_type, aggregate_id, aggregate_version, payload, correlation_id, causation_id, actor, occurred_at)
  select 'grading.grade-changed.v1', 'customer-grade', customer_id::text, grade_version + 1,
    json_build_object('customerId', customer_id, 'version', grade_version + 1, 'from', from_level, 'to', level, 'source', 'SCORE',
      'year', $1::int, 'runId', run_id, 'effectiveAt', at_text),
    correlation_id, causation_id, actor, at
  from graded, given where grade_changed order by customer_id
)`;
