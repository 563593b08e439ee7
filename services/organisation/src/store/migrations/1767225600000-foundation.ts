import { OUTBOX_INBOX_SQL } from '@keyaccount/event-bus';
import { ACCESS_SQL } from '@keyaccount/identity';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNITS_AND_STAFF = `
create table unit (
  code text primary key check (length(code) between 1 and 40),
  name text not null check (name <> ''),
  tier text not null,
  parent text references unit (code) deferrable initially deferred check (parent <> code),
  host_department text,
  divisions text[] not null default '{}',
  lines text[] not null default '{}',
  version integer not null check (version > 0)
);
create index unit_parent on unit (parent);

create table establishment (
  unit_code text not null references unit (code),
  post text not null,
  dedicated_to text not null default '',
  minimum integer not null check (minimum >= 0),
  maximum integer check (maximum >= minimum),
  primary key (unit_code, post, dedicated_to)
);

create table staff (
  id uuid primary key,
  key text not null unique,
  name text not null check (name <> '')
);

create table appointment (
  id uuid primary key,
  staff_id uuid not null references staff (id),
  unit_code text not null references unit (code),
  post text not null,
  dedicated_to text,
  full_time boolean not null,
  since date not null,
  until date check (until >= since),
  version integer not null check (version > 0),
  unique (staff_id, unit_code, post, since)
);
create index appointment_unit on appointment (unit_code);
`;

const SIGN_INS = `
create table sign_in (
  username text primary key,
  staff_id uuid not null unique references staff (id),
  salt bytea not null,
  hash bytea not null,
  cost integer not null,
  block_size integer not null,
  parallelization integer not null
);
create table sign_in_failure (
  name_hash bytea not null,
  at timestamptz not null
);
create index sign_in_failure_name on sign_in_failure (name_hash, at);
create index sign_in_failure_at on sign_in_failure (at);
`;

const ACTIVITY = `
create table activity (
  event_id uuid primary key,
  type text not null,
  occurred_at timestamptz not null,
  correlation_id uuid not null,
  causation_id uuid,
  actor uuid,
  customer_id uuid,
  units text[] not null,
  facts jsonb not null
);
create index activity_time on activity (occurred_at desc, event_id desc);
create index activity_correlation on activity (correlation_id, occurred_at desc, event_id desc);
create index activity_customer on activity (customer_id, occurred_at desc, event_id desc) where customer_id is not null;
create index activity_of_units on activity using gin (units) where customer_id is null;
`;

export class OrganisationFoundation1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [UNITS_AND_STAFF, SIGN_INS, ACTIVITY, ACCESS_SQL, OUTBOX_INBOX_SQL]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The foundation is not taken back: restore a backup.');
  }
}
