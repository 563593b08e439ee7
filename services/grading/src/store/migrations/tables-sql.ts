/** What grading holds of other services' facts. */
export const PROJECTIONS_SQL = `
create table customer (
  customer_id uuid primary key,
  status text not null default 'PROSPECT',
  status_version integer not null default 0,
  kind text,
  kind_version integer not null default 0,
  agreement boolean not null default false,
  agreement_version integer not null default 0,
  level text,
  grade_version integer not null default 0,
  check ((level is null) = (grade_version = 0))
) with (fillfactor = 85);
create index customer_graded on customer (level) where status in ('FILED', 'KEY_ACCOUNT');
comment on column customer.level is 'The current grade, beside the status so that a run reads both at once; its story is in grade_history.';

create table revenue_cell (
  month integer not null,
  customer_id uuid not null,
  line text not null,
  revenue_fen bigint not null,
  turnover_fen bigint not null,
  version integer not null,
  primary key (month, customer_id, line)
);
create table customer_line_year (
  year smallint not null,
  customer_id uuid not null,
  line text not null,
  revenue_fen bigint not null default 0,
  turnover_fen bigint not null default 0,
  primary key (year, customer_id, line)
) with (fillfactor = 85);
create table customer_year (
  year smallint not null,
  customer_id uuid not null,
  revenue_fen bigint not null default 0,
  scored_since integer,
  scored_fen bigint,
  revenue_points smallint,
  share_points smallint,
  score smallint,
  level text,
  mark integer generated always as (card_mark(revenue_points, share_points, score, level)) stored,
  primary key (year, customer_id),
  check (num_nulls(scored_since, scored_fen, revenue_points, share_points, score, level) in (0, 6))
) with (fillfactor = 80);
comment on table customer_year is 'What a customer brought in within a year (revenue_fen, kept by the ledger''s postings), and beside it the scorecard that holds since basis scored_since.';

create table ledger_total (year smallint primary key, fen bigint not null, sequence integer not null);
create table bureau_revenue (year smallint primary key, fen bigint not null check (fen > 0), version integer not null);
create table month_closed (
  month integer primary key,
  cells integer not null,
  fen bigint not null,
  sequence integer not null,
  version integer not null,
  held_cells integer,
  held_fen bigint,
  matches boolean not null default false
);
create table watermark (
  single boolean primary key default true check (single),
  applied integer not null default 0,
  published integer not null default 0
);
insert into watermark default values;
create table posting_ahead (sequence integer primary key);
`;

/** What grading decides and keeps. */
export const GRADING_SQL = `
create table basis (
  no integer generated always as identity primary key,
  year smallint not null,
  policy_version integer not null references policy_version,
  bureau_fen bigint not null,
  bureau_declared boolean not null,
  effective_run uuid unique,
  created_at timestamptz not null
);
comment on table basis is 'What a set of scores was computed with: of a run, or of first grades before any run.';
create index basis_effective on basis (year, no) where effective_run is not null;

create table grading_run (
  id uuid primary key,
  no integer generated always as identity unique,
  basis_no integer not null references basis,
  status text not null check (status in ('RUNNING', 'COMPLETED', 'FAILED')),
  preview boolean not null,
  final boolean not null,
  watermark integer not null,
  customers integer not null,
  changed integer not null,
  correlation_id uuid not null,
  started_by uuid,
  started_at timestamptz not null,
  finished_at timestamptz
);
create table run_distribution (
  run_id uuid not null references grading_run,
  level text not null,
  customers integer not null,
  primary key (run_id, level)
);
create table run_change (
  run_id uuid not null,
  customer_id uuid not null,
  from_level text,
  to_level text not null,
  revenue_fen bigint not null,
  revenue_points smallint not null,
  share_points smallint not null,
  score smallint not null,
  before_no integer,
  before_fen bigint,
  before_revenue_points smallint,
  before_share_points smallint,
  before_score smallint,
  primary key (run_id, customer_id)
);
create table scorecard_past (
  customer_id uuid not null,
  year smallint not null,
  since_no integer not null,
  until_no integer not null,
  revenue_fen bigint not null,
  revenue_points smallint not null,
  share_points smallint not null,
  score smallint not null,
  level text not null,
  primary key (customer_id, year, since_no),
  check (since_no < until_no)
);
create table grade_history (
  customer_id uuid not null,
  version integer not null,
  level text not null,
  since timestamptz not null,
  source text not null check (source in ('SCORE', 'SPECIAL_LISTING')),
  run_id uuid,
  previous text,
  basis_no integer not null,
  primary key (customer_id, version)
);

create table assessment (
  no integer generated always as identity primary key,
  id uuid not null unique,
  month integer not null,
  policy_version integer not null references policy_version,
  tested integer not null,
  qualifying integer not null,
  changed integer not null,
  assessed_at timestamptz not null
);
create table qualification (
  customer_id uuid primary key,
  version integer not null check (version > 0),
  qualifies boolean not null,
  comprehensive boolean not null,
  professional_lines text[] not null,
  lines_used smallint not null
);
`;
