import { OUTBOX_INBOX_SQL } from '@keyaccount/event-bus';
import { ACCESS_SQL } from '@keyaccount/identity';
import { IDEMPOTENCY_SQL } from '@keyaccount/subgraph-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PLAN_LINES, spellingKey } from '../../policy/line-catalogue';

const CATALOGUE = `
create table line (
  id text primary key,
  name text not null,
  valid_from date not null
);
create table line_spelling (
  spelling text primary key,
  line text not null references line (id)
);
create table unit (
  code text primary key,
  version integer not null check (version > 0)
);
`;

const PARTIES = `
create table customer_ref (
  kind text not null check (kind in ('CODE', 'CREDIT', 'SOURCE')),
  system text not null,
  ref text not null,
  customer_id uuid not null,
  primary key (kind, system, ref)
);
create table party (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('CODE', 'CREDIT', 'SOURCE')),
  system text not null,
  ref text not null,
  unique (kind, system, ref)
);
create table party_customer (
  party_id bigint not null references party (id),
  customer_id uuid not null,
  since timestamptz not null,
  until timestamptz check (until >= since),
  primary key (party_id, since)
);
create unique index party_customer_current on party_customer (party_id) include (customer_id) where until is null;
create index party_customer_of_customer on party_customer (customer_id) where until is null;
`;

const LEDGER = `
create table import (
  id uuid primary key,
  status text not null check (status in ('RECEIVED', 'RUNNING', 'COMPLETED', 'INTERRUPTED', 'FAILED')),
  charset text not null,
  rows_read integer not null default 0,
  rows_posted integer not null default 0,
  rows_repeated integer not null default 0,
  rows_in_suspense integer not null default 0,
  rows_rejected integer not null default 0,
  fen_posted bigint not null default 0,
  bytes_read bigint not null default 0,
  bytes_total bigint not null,
  received_at timestamptz not null,
  finished_at timestamptz,
  actor uuid,
  correlation_id uuid not null,
  check (rows_read = rows_posted + rows_repeated + rows_in_suspense + rows_rejected),
  check ((finished_at is not null) = (status in ('COMPLETED', 'INTERRUPTED', 'FAILED')))
);
create index import_newest on import (received_at desc, id desc);
create index import_unfinished on import (received_at, id) where finished_at is null;
create table import_error (
  import_id uuid not null references import (id),
  row integer not null,
  field text,
  reason text not null,
  text text not null,
  primary key (import_id, row)
);

create table entry (
  id uuid primary key default uuidv7(),
  import_id uuid,
  row integer,
  party_id bigint not null references party (id),
  line text not null,
  unit_code text not null,
  month integer not null check (month % 100 between 1 and 12),
  corrects_month integer,
  fen bigint not null,
  turnover_fen bigint not null,
  source_system text not null,
  source_ref text not null,
  reverses uuid,
  reason text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  unique (source_system, source_ref)
);
create index entry_of_party on entry (party_id, month desc, id desc);
create unique index entry_reversed_once on entry (reverses) where reverses is not null;

create table suspense_posting (
  entry_id uuid primary key references entry (id),
  month integer not null,
  matched_at timestamptz not null
);
`;

const TOTALS = `
create table posting_sequence (
  only_row boolean primary key default true check (only_row),
  last integer not null
);
insert into posting_sequence (last) values (0);

create table month (
  month integer primary key check (month % 100 between 1 and 12),
  entries integer not null default 0,
  fen bigint not null default 0,
  closed_at timestamptz,
  closed_by uuid
);

create table customer_total (
  customer_id uuid not null,
  month integer not null,
  line text not null,
  unit_code text not null,
  fen bigint not null,
  turnover_fen bigint not null,
  version integer not null,
  primary key (customer_id, month, line, unit_code)
) with (fillfactor = 85);
create index customer_total_of_unit on customer_total (unit_code, month);
comment on column customer_total.version is 'The posting sequence that touched it last; a cell of an event has that of its newest part.';

create table ledger_year (
  year integer primary key,
  fen bigint not null
);
create table bureau_revenue (
  year integer not null,
  version integer not null check (version > 0),
  fen bigint not null check (fen > 0),
  note text not null check (note <> ''),
  declared_at timestamptz not null,
  declared_by uuid,
  primary key (year, version)
);
`;

const NEVER_CHANGED = `
create function entry_is_never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'an entry is never changed or deleted (LED-1)';
end $$;
create trigger entry_is_never_changed before update or delete on entry for each statement execute function entry_is_never_changed();
`;

export class LedgerFoundation1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [CATALOGUE, PARTIES, LEDGER, TOTALS, NEVER_CHANGED, ACCESS_SQL, IDEMPOTENCY_SQL, OUTBOX_INBOX_SQL]) await runner.query(sql);
    await runner.query('insert into line select id, name, $3 from unnest($1::text[], $2::text[]) as t(id, name)', [
      PLAN_LINES.map(one => one.line), PLAN_LINES.map(one => one.name), '2000-01-01',
    ]);
    const spellings = PLAN_LINES.flatMap(({ line, spellings: known }) => [line, ...known].map(spelling => ({ line, spelling: spellingKey(spelling) })));
    await runner.query('insert into line_spelling select * from unnest($1::text[], $2::text[])', [spellings.map(s => s.spelling), spellings.map(s => s.line)]);
  }

  async down(): Promise<void> {
    throw new Error('The foundation is not taken back: restore a backup.');
  }
}
