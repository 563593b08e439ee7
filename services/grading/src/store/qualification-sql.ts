/**
 * The one SQL reading of the definition (GRD-1): `result` tells, for each customer of the source, what `assess` in
 * policy/definition.ts tells; a property test holds the two equal. Who was merged into another is tested there. Parameters: $1 month (202503), $2 policy version,
 * then those of the source.
 */
export const KNOWN = { from: `customer c cross join (select $3::uuid as correlation_id, null::uuid as causation_id) cause`, only: 'true' };
/** These customers ($3), each with its correlation ($4) and cause ($5). */
export const ASKED = {
  from: `unnest($3::uuid[], $4::uuid[], $5::uuid[]) as cause(customer_id, correlation_id, causation_id)
    join customer c on c.customer_id = cause.customer_id`,
  only: 'customer_id = any($3::uuid[])',
};
export type Source = typeof KNOWN;

export const resultOf = ({ from, only }: Source): string => `
amount as (
  select customer_id, line, sum(year_fen)::bigint as year_fen, sum(year_turnover)::bigint as year_turnover,
    sum(month_fen)::bigint as month_fen, sum(month_turnover)::bigint as month_turnover
  from (
    select customer_id, line, revenue_fen as year_fen, turnover_fen as year_turnover, 0 as month_fen, 0 as month_turnover
      from customer_line_year where year = $1::int / 100 - 1 and ${only}
    union all
    select customer_id, line, 0, 0, revenue_fen, turnover_fen from revenue_cell where month = $1::int and ${only}
  ) both_periods group by customer_id, line
), measured as (
  select a.*, t.position, t.last_year_fen, t.this_month_fen,
    case t.measure when 'TURNOVER' then year_turnover else year_fen end as year_actual,
    case t.measure when 'TURNOVER' then month_turnover else month_fen end as month_actual
  from amount a left join definition_threshold t on t.version = $2::int and t.line = a.line
), tested as (
  select customer_id, sum(year_fen) as year_fen, sum(month_fen) as month_fen, (count(*) filter (where year_fen > 0))::int as lines_used,
    array_agg(line order by strength desc, position) filter (where met) as professional_lines
  from (
    select m.*,
      case p.period_mode when 'ANY' then year_actual >= last_year_fen or month_actual >= this_month_fen
        else year_actual >= last_year_fen and month_actual >= this_month_fen end as met,
      case p.period_mode
        when 'ANY' then greatest(div(year_actual::numeric * 1000000, last_year_fen), div(month_actual::numeric * 1000000, this_month_fen))
        else least(div(year_actual::numeric * 1000000, last_year_fen), div(month_actual::numeric * 1000000, this_month_fen)) end as strength
    from measured m join policy_version p on p.version = $2::int
  ) judged group by customer_id
), compared as (
  select c.customer_id, cause.correlation_id, cause.causation_id, c.agreement, c.status = 'MERGED' as merged, coalesce(t.lines_used, 0) as lines_used,
    coalesce(t.professional_lines, '{}') as professional_lines,
    coalesce(case p.period_mode when 'ANY' then coalesce(t.year_fen, 0) >= d.last_year_fen or coalesce(t.month_fen, 0) >= d.this_month_fen
      else coalesce(t.year_fen, 0) >= d.last_year_fen and coalesce(t.month_fen, 0) >= d.this_month_fen end, false) as comprehensive
  from ${from} left join tested t on t.customer_id = c.customer_id
    join policy_version p on p.version = $2::int
    left join definition_threshold d on d.version = p.version and d.line is null
), result as materialized (
  select customer_id, correlation_id, causation_id, not merged and (agreement or comprehensive or professional_lines <> '{}') as qualifies,
    comprehensive, professional_lines, lines_used
  from compared
)`;

/** Customers in one event (contract of qualification-changed). */
const BATCH = 500;

/** Writes what changed; one event carries up to 500 customers of one correlation. $n: id of the assessment, instant, actor. */
export const writeChanges = (n: number): string => `
news as materialized (
  select r.*, coalesce(q.version, 0) + 1 as version
  from result r left join qualification q on q.customer_id = r.customer_id
  where (r.qualifies and (q.customer_id is null or not q.qualifies or q.comprehensive <> r.comprehensive
      or q.professional_lines <> r.professional_lines or q.lines_used <> r.lines_used))
    or (not r.qualifies and q.qualifies)
), written as (
  insert into qualification as held (customer_id, version, qualifies, comprehensive, professional_lines, lines_used)
  select customer_id, version, qualifies, comprehensive, professional_lines, lines_used from news order by customer_id
  on conflict (customer_id) do update set version = excluded.version, qualifies = excluded.qualifies, comprehensive = excluded.comprehensive,
    professional_lines = excluded.professional_lines, lines_used = excluded.lines_used
), batch as (
  select correlation_id, causation_id, place / ${BATCH} as place,
    json_agg(json_build_object('customerId', customer_id, 'version', version, 'qualifies', qualifies, 'professionalLines', to_json(professional_lines),
      'comprehensive', comprehensive, 'linesUsed', lines_used) order by customer_id) as customers
  from (select news.*, row_number() over (partition by correlation_id, causation_id order by customer_id) - 1 as place from news) placed
  group by 1, 2, 3
), facts as (
  insert into outbox (type, aggregate_type, aggregate_id, aggregate_version, payload, correlation_id, causation_id, actor, occurred_at)
  select 'grading.qualification-changed.v1', 'qualification-batch',
    $${n}::uuid || ':' || row_number() over (order by correlation_id, causation_id, place), 1,
    json_build_object('on', to_char($1::int / 100, 'FM0000') || '-' || to_char($1::int % 100, 'FM00'), 'customers', customers),
    correlation_id, causation_id, $${n + 2}::uuid, $${n + 1}::timestamptz
  from batch order by correlation_id, causation_id, place
)`;
