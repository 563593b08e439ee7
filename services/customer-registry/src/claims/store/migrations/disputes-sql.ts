/** Disputes over development rights, what was said, how it was ruled, and the territory that a ruling gives a customer (REG-7). */
export const DISPUTES_SQL = `
create table dispute (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  registration_id uuid not null references registration (id),
  line text,
  claimant text not null,
  respondent text not null check (respondent <> claimant),
  ruling_unit text not null check (ruling_unit not in (claimant, respondent)),
  hearing_due date not null,
  status text not null check (status in ('OPEN', 'RULED')),
  opened_by uuid not null,
  opened_at timestamptz not null,
  in_favour_of text check (in_favour_of in (claimant, respondent)),
  ruled_by uuid,
  ruled_at timestamptz,
  reason text,
  -- Evidence and recommendation as they stood when it was ruled.
  brief jsonb,
  version integer not null check (version > 0),
  check (status <> 'RULED' or (in_favour_of is not null and ruled_by is not null and ruled_at is not null and reason <> '' and brief is not null))
);
create unique index dispute_open_once on dispute (customer_id, claimant, respondent) where status = 'OPEN';
create index dispute_of_customer on dispute (customer_id, opened_at desc, id desc);
create index dispute_by_time on dispute (opened_at desc, id desc);
create index dispute_by_status on dispute (status, opened_at desc, id desc);
create index dispute_of_claimant on dispute (claimant, opened_at desc, id desc);
create index dispute_of_respondent on dispute (respondent, opened_at desc, id desc);

create table dispute_statement (
  id uuid primary key,
  dispute_id uuid not null references dispute (id),
  unit_code text not null,
  statement text not null check (length(statement) between 1 and 2000),
  stated_by uuid not null,
  stated_at timestamptz not null
);
create index dispute_statement_of on dispute_statement (dispute_id, stated_at, id);

alter table customer add column ruled_division text collate "C" check (ruled_division ~ '^([0-9]{6}|[0-9]{9})$');
create table territory_ruling (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  dispute_id uuid not null references dispute (id),
  division text not null,
  ruled_by uuid not null,
  ruled_at timestamptz not null,
  reason text not null,
  until timestamptz check (until >= ruled_at)
);
create unique index territory_ruling_current on territory_ruling (customer_id) where until is null;
create index territory_ruling_of_customer on territory_ruling (customer_id, ruled_at desc, id desc);
`;
