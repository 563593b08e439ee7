/**
 * Development claims (REG-5). A line is [n, n+1), a comprehensive claim is everything; the exclusion constraint is what keeps two claims
 * of one customer and line from ever having the right at one instant, whatever the path by which they come.
 */
export const REGISTRATIONS_SQL = `
-- 90 and 30 days and the reminders: comparable rules of others; that one activity within 30 days suffices, and 7 days to be heard: ours.
create table claim_terms (
  valid_from date primary key,
  claim_days integer not null check (claim_days > 0),
  extension_days integer not null check (extension_days > 0),
  activities_to_extend integer not null check (activities_to_extend > 0),
  activity_within_days integer not null check (activity_within_days > 0),
  reminder_days integer[] not null,
  hearing_days integer not null check (hearing_days > 0)
);
insert into claim_terms values ('2000-01-01', 90, 30, 1, 30, '{30, 14, 7}', 7);

create table registration (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  unit_code text not null,
  line text check (line in ('savings', 'billing', 'letters', 'philately', 'express', 'logistics', 'parcels', 'newspapers')),
  line_range int4range not null generated always as (case when line is null then int4range(null, null) else int4range(
    array_position(array['savings', 'billing', 'letters', 'philately', 'express', 'logistics', 'parcels', 'newspapers'], line),
    array_position(array['savings', 'billing', 'letters', 'philately', 'express', 'logistics', 'parcels', 'newspapers'], line) + 1) end) stored,
  status text not null check (status in ('ACTIVE', 'QUEUED', 'EXPIRED', 'WITHDRAWN', 'OVERRULED')),
  -- While it has, or for as long as it had, the right; null while it never had.
  validity tstzrange,
  last_day date,
  registered_by uuid not null,
  registered_at timestamptz not null,
  extended_at timestamptz,
  ended_at timestamptz,
  queue_reason text check (queue_reason in ('LINE_HELD', 'COMPREHENSIVE_HELD', 'LINES_HELD')),
  held_by text,
  reopened_on date,
  version integer not null check (version > 0),
  check (status not in ('ACTIVE', 'EXPIRED') or (validity is not null and last_day is not null)),
  -- The last day is over at the bureau's midnight, UTC+8.
  check (status <> 'ACTIVE' or upper(validity) = ((last_day + 1)::timestamp - interval '8 hours') at time zone 'UTC'),
  check (status <> 'QUEUED' or (validity is null and queue_reason is not null and held_by is not null)),
  check ((ended_at is not null) = (status in ('EXPIRED', 'WITHDRAWN', 'OVERRULED'))),
  constraint one_right_at_a_time exclude using gist (customer_id with =, line_range with &&, validity with &&) where (validity is not null)
);
create unique index registration_open_once on registration (customer_id, unit_code, line) nulls not distinct where status in ('ACTIVE', 'QUEUED');
create index registration_of_customer on registration (customer_id, registered_at desc, id desc);
create index registration_of_unit on registration (unit_code, registered_at desc, id desc);
create index registration_by_time on registration (registered_at desc, id desc);
create index registration_by_status on registration (status, registered_at desc, id desc);
create index registration_running on registration (upper(validity)) where status = 'ACTIVE';
create index registration_last_days on registration (last_day) where status = 'ACTIVE';
create index registration_grants on registration (customer_id) where status = 'ACTIVE';
create index registration_queue on registration (customer_id) where status = 'QUEUED';

create table registration_activity (
  id uuid primary key,
  registration_id uuid not null references registration (id),
  what text not null check (length(what) between 1 and 2000),
  happened_at timestamptz not null,
  logged_by uuid not null,
  logged_at timestamptz not null check (logged_at >= happened_at)
);
create index registration_activity_by_time on registration_activity (registration_id, happened_at desc, id desc);

create index registration_activity_times on registration_activity (happened_at desc, id desc);

create table registration_reminder (
  registration_id uuid not null references registration (id),
  last_day date not null,
  days_before integer not null,
  marked_on date not null,
  primary key (registration_id, last_day, days_before)
);
`;
