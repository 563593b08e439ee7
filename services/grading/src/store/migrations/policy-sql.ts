/**
 * Policies as dated rows, and the one SQL reading of their bands (GRD-2..5): `score_steps` cuts revenue, for one bureau
 * total, into steps of equal points. A revenue belongs to the highest step that begins at or below it; the first step
 * begins below every revenue. `score` in policy/score.ts reads the same rows; a property test holds the two equal.
 */
export const POLICY_SQL = `
create table policy_version (
  version integer primary key check (version > 0),
  effective_from date not null,
  revenue_weight smallint not null check (revenue_weight between 0 and 100),
  share_weight smallint not null check (share_weight between 0 and 100),
  credit_weight smallint not null check (credit_weight between 0 and 100),
  period_mode text not null check (period_mode in ('ANY', 'ALL')),
  source text not null,
  check (revenue_weight + share_weight + credit_weight = 100)
);
create table revenue_band (
  version integer not null references policy_version,
  at_least_fen bigint not null,
  points smallint not null check (points between 0 and 100),
  primary key (version, at_least_fen)
);
create table share_band (
  version integer not null references policy_version,
  at_least_share bigint not null check (at_least_share > 0),
  points smallint not null check (points between 0 and 100),
  primary key (version, at_least_share)
);
create table grade_band (
  version integer not null references policy_version,
  at_least_score smallint not null check (at_least_score between 0 and 10000),
  level text not null check (level in ('DIAMOND', 'GOLD', 'SILVER', 'GENERAL')),
  primary key (version, at_least_score),
  unique (version, level)
);
create table definition_threshold (
  version integer not null references policy_version,
  position smallint not null,
  line text,
  measure text not null check (measure in ('REVENUE', 'TURNOVER')),
  last_year_fen bigint not null check (last_year_fen > 0),
  this_month_fen bigint not null check (this_month_fen > 0),
  primary key (version, position),
  unique nulls not distinct (version, line)
);

create function card_mark(revenue_points integer, share_points integer, score integer, level text) returns integer language sql immutable as $$
  select revenue_points + 101 * share_points + 10201 * score + 102030201 * (array_position(array['GENERAL', 'SILVER', 'GOLD', 'DIAMOND'], level) - 1)
$$;
comment on function card_mark is 'Points, score and level in one number, so that a run compares one column instead of four.';

create function score_steps(policy integer, bureau bigint)
returns table (from_fen bigint, revenue_points integer, share_points integer, score integer, level text, mark integer)
language sql stable as $$
  with cut as (
    select (-9223372036854775808)::bigint as fen
    union select at_least_fen from revenue_band where version = policy
    union select ceil(at_least_share::numeric * bureau / 100000000)::bigint from share_band where version = policy and bureau > 0
  ), pointed as (
    select cut.fen,
      coalesce((select b.points from revenue_band b where b.version = policy and cut.fen >= b.at_least_fen
        order by b.at_least_fen desc limit 1), 0)::integer as revenue_points,
      coalesce((select b.points from share_band b
        where b.version = policy and bureau > 0 and cut.fen::numeric * 100000000 >= b.at_least_share::numeric * bureau
        order by b.at_least_share desc limit 1), 0)::integer as share_points
    from cut
  ), scored as (
    select pointed.*, pointed.revenue_points * p.revenue_weight + pointed.share_points * p.share_weight as score
    from pointed join policy_version p on p.version = policy
  ), levelled as (
    select scored.*, coalesce((select g.level from grade_band g where g.version = policy and scored.score >= g.at_least_score
      order by g.at_least_score desc limit 1), 'GENERAL') as level
    from scored
  )
  select l.fen, l.revenue_points, l.share_points, l.score, l.level, card_mark(l.revenue_points, l.share_points, l.score, l.level)
  from levelled l order by l.fen
$$;
`;
