/** Surveys of sectors, developments of customers and the steps of both (REG-10). */
export const SURVEYS_SQL = `
-- One week for the survey: the plan. All other days, and who leads which step, after a lost flow chart: ours.
create table development_term (
  step text not null check (step in ('SURVEY', 'SEGMENTATION', 'PRIORITISATION', 'POSITIONING', 'MARKETING_PLAN', 'EXPANSION')),
  valid_from date not null,
  days integer not null check (days between 1 and 365),
  lead text not null check (lead in ('ACCOUNT_MANAGER', 'HEAD')),
  days_source text not null check (days_source in ('plan', 'ours')),
  lead_source text not null check (lead_source in ('plan', 'ours')),
  set_by uuid,
  set_at timestamptz,
  primary key (step, valid_from)
);
insert into development_term (step, valid_from, days, lead, days_source, lead_source) values
  ('SURVEY', '2000-01-01', 7, 'ACCOUNT_MANAGER', 'plan', 'ours'),
  ('SEGMENTATION', '2000-01-01', 7, 'HEAD', 'ours', 'ours'),
  ('PRIORITISATION', '2000-01-01', 7, 'HEAD', 'ours', 'ours'),
  ('POSITIONING', '2000-01-01', 7, 'HEAD', 'ours', 'ours'),
  ('MARKETING_PLAN', '2000-01-01', 14, 'HEAD', 'ours', 'ours'),
  ('EXPANSION', '2000-01-01', 90, 'ACCOUNT_MANAGER', 'ours', 'ours');

create table sector_survey (
  id uuid primary key,
  unit_code text not null,
  sector text not null check (length(sector) between 1 and 100),
  status text not null check (status in ('SURVEYING', 'NARROWING', 'NARROWED', 'CLOSED')),
  opened_by uuid not null,
  opened_at timestamptz not null,
  growth text,
  profitability text,
  division_of_labour text,
  technology text,
  labour_intensity text,
  public_view text,
  recommends_development boolean,
  version integer not null check (version > 0),
  check ((status = 'SURVEYING') = (recommends_development is null)),
  check (status not in ('NARROWING', 'NARROWED') or recommends_development),
  check (num_nulls(growth, profitability, division_of_labour, technology, labour_intensity, public_view, recommends_development) in (0, 7))
);
create unique index sector_survey_open_once on sector_survey (unit_code, sector) where status in ('SURVEYING', 'NARROWING');
create index sector_survey_by_time on sector_survey (opened_at desc, id desc);
create index sector_survey_of_unit on sector_survey (unit_code, opened_at desc, id desc);
create index sector_survey_by_status on sector_survey (status, opened_at desc, id desc);

create table surveyed_enterprise (
  survey_id uuid not null references sector_survey (id),
  customer_id uuid not null references customer (id),
  segment text check (length(segment) between 1 and 50),
  primary key (survey_id, customer_id)
);

create table development (
  id uuid primary key,
  survey_id uuid not null,
  customer_id uuid not null,
  unit_code text not null,
  priority integer not null check (priority > 0),
  status text not null check (status in ('RUNNING', 'SUCCEEDED', 'ABANDONED')),
  opened_by uuid not null,
  opened_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  outcome text check (outcome <> ''),
  version integer not null check (version > 0),
  foreign key (survey_id, customer_id) references surveyed_enterprise (survey_id, customer_id),
  unique (survey_id, customer_id),
  check ((status = 'RUNNING') = (ended_at is null) and num_nulls(ended_by, ended_at, outcome) in (0, 3))
);
create unique index development_running_once on development (customer_id, unit_code) where status = 'RUNNING';
create index development_by_time on development (opened_at desc, id desc);
create index development_of_unit on development (unit_code, opened_at desc, id desc);
create index development_by_status on development (status, opened_at desc, id desc);
create index development_of_customer on development (customer_id, opened_at desc, id desc);

create table development_step (
  id uuid primary key,
  survey_id uuid not null references sector_survey (id),
  -- Null for the steps of the sector.
  development_id uuid references development (id),
  unit_code text not null,
  step text not null check (step in ('SURVEY', 'SEGMENTATION', 'PRIORITISATION', 'POSITIONING', 'MARKETING_PLAN', 'EXPANSION')),
  lead text not null check (lead in ('ACCOUNT_MANAGER', 'HEAD')),
  due_on date not null,
  status text not null check (status in ('OPEN', 'DONE', 'DROPPED')),
  owner text check (owner in ('ACCOUNT_MANAGER', 'HEAD', 'CITY_DIRECTOR')),
  result text check (length(result) between 1 and 2000),
  completed_by uuid,
  completed_at timestamptz,
  unique nulls not distinct (survey_id, development_id, step),
  check ((development_id is null) = (step in ('SURVEY', 'SEGMENTATION', 'PRIORITISATION'))),
  check ((status = 'DONE') = (completed_at is not null) and num_nulls(owner, result, completed_by, completed_at) in (0, 4))
);
create unique index development_step_open_once on development_step (survey_id, development_id) nulls not distinct where status = 'OPEN';
create index development_step_of_development on development_step (development_id) where development_id is not null;
create index development_step_due on development_step (due_on, id) where status = 'OPEN';
`;
