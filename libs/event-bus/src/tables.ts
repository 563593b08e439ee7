/**
 * Outbox, inbox and dead letters of a service; part of its first migration.
 * Both queues are partitioned by month: the first 48 bits of a UUID v7 are its time, so the id is the key of the partition.
 * An id of any other shape falls into the default partition.
 */
export const OUTBOX_INBOX_SQL = `
create table outbox (
  seq bigserial not null,
  id uuid not null default uuidv7(),
  type text not null,
  aggregate_type text not null,
  aggregate_id text not null,
  aggregate_version integer not null,
  payload jsonb storage external not null,
  correlation_id uuid not null,
  causation_id uuid,
  actor uuid,
  traceparent text,
  occurred_at timestamptz not null default clock_timestamp(),
  published_at timestamptz,
  transport text,
  pub_stream text,
  pub_seq bigint,
  attempts integer not null default 0,
  last_error text,
  primary key (id)
) partition by range (id);
create index outbox_unsent on outbox (seq) where published_at is null;
create table outbox_default partition of outbox default;
create unique index outbox_default_version on outbox_default (type, aggregate_id, aggregate_version);

create table inbox (
  consumer text not null,
  event_id uuid not null,
  received_at timestamptz not null default now(),
  primary key (consumer, event_id)
) partition by range (event_id);
create table inbox_default partition of inbox default;

create table dead_letter (
  id uuid primary key default uuidv7(),
  consumer text not null,
  event_id uuid not null,
  type text not null,
  envelope json not null,
  reason text not null,
  attempts integer not null,
  dead_at timestamptz not null default now(),
  status text not null default 'OPEN' check (status in ('OPEN', 'REPLAYED', 'DISCARDED')),
  settled_at timestamptz,
  settled_by text,
  note text,
  unique (consumer, event_id),
  check ((status = 'OPEN') = (settled_at is null and settled_by is null))
);
create index dead_letter_open on dead_letter (dead_at, id) where status = 'OPEN';

create table outbox_position (
  stream text primary key,
  created text not null,
  last_seq bigint not null
);

create function outbox_notify() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger outbox_notify after insert on outbox for each statement execute function outbox_notify();

create function event_bus_first_id(month date) returns uuid language sql immutable as $$
  select (lpad(to_hex((extract(epoch from month::timestamp at time zone 'UTC') * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

create function event_bus_create_partition(parent text, key text, month date) returns void language plpgsql as $$
declare
  part text := parent || '_' || to_char(month, 'YYYY_MM');
  low uuid := event_bus_first_id(month);
  high uuid := event_bus_first_id((month + interval '1 month')::date);
begin
  if to_regclass(part) is not null then return; end if;
  execute format('create table %I (like %I including all)', part, parent);
  if parent = 'outbox' then
    execute format('create unique index %I on %I (type, aggregate_id, aggregate_version)', part || '_version', part);
  end if;
  execute format('with moved as (delete from %I where %I >= %L and %I < %L returning *) insert into %I select * from moved',
    parent || '_default', key, low, key, high, part);
  execute format('alter table %I attach partition %I for values from (%L) to (%L)', parent, part, low, high);
end $$;

create function event_bus_create_partitions(months_ahead integer) returns void language plpgsql
  security definer set search_path = public, pg_temp set lock_timeout = '3s' as $$
declare
  first date := date_trunc('month', now() at time zone 'UTC')::date;
begin
  perform pg_advisory_xact_lock(4405003);
  for ahead in 0 .. least(months_ahead, 24) loop
    perform event_bus_create_partition('outbox', 'id', (first + make_interval(months => ahead))::date);
    perform event_bus_create_partition('inbox', 'event_id', (first + make_interval(months => ahead))::date);
  end loop;
end $$;
select event_bus_create_partitions(2);
`;
