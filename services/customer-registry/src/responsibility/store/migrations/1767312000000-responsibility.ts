import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands above REG-3, the versions of its matrix, and for each ownership the inputs of its decision. */
const RESPONSIBILITY_SQL = `
create table responsibility_exception (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  sort text not null check (sort in ('OVERRIDE', 'STRATEGIC')),
  unit_code text check ((sort = 'OVERRIDE') = (unit_code is not null)),
  reason text not null check (reason <> ''),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  decided_by uuid not null,
  decided_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  end_reason text,
  correlation_id uuid not null,
  check (sort <> 'OVERRIDE' or valid_until is not null),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null)),
  constraint responsibility_exception_one_at_a_time exclude using gist (customer_id with =, sort with =, daterange(valid_from, valid_until) with &&)
);
create index responsibility_exception_of_customer on responsibility_exception (customer_id, valid_from desc, id);
create index responsibility_exception_begins on responsibility_exception (valid_from, customer_id);

create table responsibility_matrix (
  valid_from date primary key,
  reason text not null check (reason <> ''),
  set_by uuid,
  set_at timestamptz,
  check ((set_by is null) = (set_at is null))
);
insert into responsibility_matrix (valid_from, reason) values ('2000-01-01', '方案原定');

-- Up to which day begun versions of the matrix have been applied to every key account.
create table responsibility_settled (
  only_row boolean primary key default true check (only_row),
  through date not null
);
insert into responsibility_settled (through) values ('2000-01-01');

create table responsibility_setting (
  name text not null,
  valid_from date not null,
  value integer not null check (value > 0),
  source text not null check (source in ('plan', 'sibling', 'ours')),
  primary key (name, valid_from)
);
insert into responsibility_setting (name, valid_from, value, source) values ('FLAGGED_DAYS', '2000-01-01', 7, 'ours');

alter table ownership
  add column inputs jsonb not null default '{}',
  add column override_id uuid references responsibility_exception (id),
  add column designation_id uuid references responsibility_exception (id),
  add column decided_at timestamptz,
  add column flagged_since timestamptz;
update ownership o set decided_at = o.since, flagged_since = case when o.flagged then o.since end,
  inputs = jsonb_build_object('division', c.division, 'mainLine', c.main_line, 'coverage', null, 'target', r.target, 'rowFrom', r.valid_from, 'rowSource', r.source)
  from customer c, responsibility_rule r where c.id = o.customer_id and r.kind = o.kind and r.grade = o.grade;
alter table ownership alter column decided_at set not null;
create index ownership_by_exception on ownership (customer_id) where until is null and (override_id is not null or designation_id is not null);
create index ownership_flagged on ownership (flagged_since, customer_id) where until is null and flagged;

-- How a decision stood before it was stated anew without the unit changing.
create table ownership_restated (
  ownership_id uuid not null references ownership (id),
  customer_id uuid not null,
  decided_at timestamptz not null,
  restated_at timestamptz not null check (restated_at >= decided_at),
  rule text not null,
  reason text not null,
  reason_en text not null,
  flagged boolean not null,
  kind text not null,
  grade text not null,
  inputs jsonb not null,
  overridden_by uuid,
  override_id uuid,
  designation_id uuid
);
create index ownership_restated_of_customer on ownership_restated (customer_id, decided_at);
`;

export class RegistryResponsibility1767312000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RESPONSIBILITY_SQL);
  }

  async down(): Promise<void> {
    throw new Error('What was decided is not taken back: restore a backup.');
  }
}
