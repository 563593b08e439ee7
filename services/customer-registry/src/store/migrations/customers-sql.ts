/** Customers, their references, agreements and filings, and the counters of REG-2. */
export const CUSTOMERS_SQL = `
create table customer (
  id uuid primary key,
  code text unique check (code ~ '^[0-9]{14}$'),
  family_number text check (family_number ~ '^[0-9]{11}$'),
  name text not null check (length(name) between 1 and 200),
  credit_code text unique,
  division text collate "C" not null check (division ~ '^([0-9]{6}|[0-9]{9})$'),
  sector text,
  kind text check (kind in ('COMPREHENSIVE', 'REGIONAL', 'PROFESSIONAL')),
  main_line text,
  status text not null check (status in ('PROSPECT', 'FILED', 'KEY_ACCOUNT', 'LAPSED')),
  head_office_id uuid references customer (id) check (head_office_id <> id),
  agreement_signed boolean not null default false,
  policy_designated boolean not null default false,
  grade text check (grade in ('DIAMOND', 'GOLD', 'SILVER', 'GENERAL')),
  grade_version integer not null default 0,
  unit_code text,
  flagged boolean not null default false,
  team_phase text not null default 'DEVELOPMENT' check (team_phase in ('DEVELOPMENT', 'UPKEEP')),
  filer_unit text,
  filer_staff uuid,
  business_key text not null,
  order_key text collate "C" not null,
  sort_code text collate "C" not null generated always as (coalesce(code, '~')) stored,
  recorded_at timestamptz not null,
  version integer not null check (version > 0),
  check (status <> 'KEY_ACCOUNT' or (code is not null and kind is not null and grade is not null and unit_code is not null)),
  check (kind is distinct from 'PROFESSIONAL' or main_line is not null)
);
create index customer_by_code on customer (sort_code, id);
create index customer_of_unit on customer (unit_code, sort_code, id) where unit_code is not null;
create index customer_by_status on customer (status, sort_code, id) where status <> 'KEY_ACCOUNT';
create index customer_by_grade on customer (grade, sort_code, id) where grade is not null;
create index customer_recorded on customer (recorded_at desc, id desc);
create index customer_of_division on customer (division, id);
create index customer_of_head_office on customer (head_office_id, sort_code, id) where head_office_id is not null;
create index customer_flagged on customer (sort_code, id) where flagged;
create index customer_prospects on customer (division, order_key, id) where status = 'PROSPECT';
create index customer_main_line on customer (main_line, id) where status = 'KEY_ACCOUNT' and kind = 'PROFESSIONAL';

-- Names as they are searched, apart from what changes with every grade: an update there does not touch this index.
create table customer_name (
  customer_id uuid primary key references customer (id),
  name text not null
);
create index customer_name_trigrams on customer_name using gin (name gin_trgm_ops) with (fastupdate = off);

create table source_ref (
  system text not null check (length(system) between 1 and 100),
  ref text not null check (length(ref) between 1 and 100),
  customer_id uuid not null references customer (id),
  primary key (system, ref)
);
create index source_ref_of_customer on source_ref (customer_id);

create table awaited_head_office (
  customer_id uuid primary key references customer (id),
  system text not null,
  ref text not null
);
create index awaited_head_office_ref on awaited_head_office (system, ref);

create table agreement (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  signed_on date,
  signed_at_place text,
  ended_on date check (ended_on >= signed_on),
  recorded_at timestamptz not null
);
create index agreement_of_customer on agreement (customer_id);

create table filing (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  unit_code text not null,
  filed_by uuid,
  status text not null check (status in ('SUBMITTED', 'RETURNED', 'REJECTED', 'APPROVED')),
  proposed_kind text not null,
  filed_on date not null,
  filed_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  reason text,
  check ((status = 'SUBMITTED') = (decided_at is null)),
  check (status not in ('REJECTED', 'RETURNED') or reason <> '')
);
create unique index filing_undecided on filing (customer_id) where status = 'SUBMITTED';
create index filing_of_customer on filing (customer_id, filed_at desc, id desc);
create index filing_by_time on filing (filed_at, id);
create index filing_by_status on filing (status, filed_at, id);

create table order_counter (
  division text primary key check (division ~ '^[0-9]{6}$'),
  last integer not null check (last between 0 and 99999)
);
create table branch_counter (
  family_number text primary key check (family_number ~ '^[0-9]{11}$'),
  last integer not null check (last between 0 and 999)
);
`;
