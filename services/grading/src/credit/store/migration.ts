import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREDIT_BANDS, CREDIT_UNOBSERVED } from '../../policy/plan-policy';

/** Observations are evidence: added, never changed. Of a customer, month and kind the highest version holds. */
const OBSERVATIONS_SQL = `
create table credit_observation (
  id uuid primary key,
  customer_id uuid not null references customer,
  month integer not null,
  kind text not null check (kind in ('PAYMENT', 'CONTRACT')),
  version integer not null check (version > 0),
  kept boolean not null,
  days_late smallint check (days_late > 0),
  note text not null,
  source text not null,
  supersedes uuid unique references credit_observation,
  recorded_by uuid,
  recorded_at timestamptz not null,
  unique (customer_id, month, kind, version),
  check ((version = 1) = (supersedes is null)),
  check (days_late is null or (kind = 'PAYMENT' and not kept))
);
create index credit_observation_of_customer on credit_observation (customer_id, (month / 100), recorded_at desc, id desc);
create table credit_year (
  year smallint not null,
  customer_id uuid not null,
  kept integer not null,
  observed integer not null check (observed > 0),
  primary key (year, customer_id),
  check (kept between 0 and observed)
);
comment on table credit_year is 'How many observations of the year hold, and how many of them say that it was kept.';
`;

/** How a version counts credit, and what the scorecards say of it: null while it had no weight. */
const POLICY_SQL = `
alter table policy_version add column credit_unobserved smallint not null default ${CREDIT_UNOBSERVED} check (credit_unobserved between 0 and 100);
create table credit_band (
  version integer not null references policy_version,
  at_least_rate smallint not null check (at_least_rate between 1 and 10000),
  points smallint not null check (points between 0 and 100),
  primary key (version, at_least_rate)
);
alter table customer_year add column credit_points smallint;
alter table scorecard_past add column credit_points smallint;
alter table run_change add column credit_points smallint, add column before_credit_points smallint;
`;

/** The SQL reading of the same rows as policy/credit-points.ts; a property test holds the two equal (decision 11 in docs/decisions). */
const LADDER_SQL = `
create function credit_ladder(policy integer)
returns table (weight integer, unobserved integer, rate_cuts integer[], points integer[], score_cuts integer[], levels text[])
language sql stable as $$
  select p.credit_weight::int, p.credit_unobserved::int,
    array[-1] || coalesce((select array_agg(b.at_least_rate::int order by b.at_least_rate) from credit_band b where b.version = policy), '{}'),
    array[0] || coalesce((select array_agg(b.points::int order by b.at_least_rate) from credit_band b where b.version = policy), '{}'),
    array[-1] || coalesce((select array_agg(g.at_least_score::int order by g.at_least_score) from grade_band g where g.version = policy), '{}'),
    array['GENERAL'] || coalesce((select array_agg(g.level order by g.at_least_score) from grade_band g where g.version = policy), '{}')
  from policy_version p where p.version = policy
$$;
create function credit_points_of(kept integer, observed integer, unobserved integer, rate_cuts integer[], points integer[]) returns integer language sql immutable as $$
  select case when coalesce(observed, 0) = 0 then unobserved else points[width_bucket((kept::bigint * 10000 / observed)::integer, rate_cuts)] end
$$;
`;

export class CreditObservations1768040200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OBSERVATIONS_SQL, POLICY_SQL, LADDER_SQL]) await runner.query(sql);
    await runner.query(
      'insert into credit_band select p.version, b.* from policy_version p cross join unnest($1::int[], $2::int[]) as b(at_least_rate, points)',
      [CREDIT_BANDS.map(band => band.atLeastRate), CREDIT_BANDS.map(band => band.points)],
    );
  }

  async down(): Promise<void> {
    throw new Error('Observations are evidence and not taken back: restore a backup.');
  }
}
