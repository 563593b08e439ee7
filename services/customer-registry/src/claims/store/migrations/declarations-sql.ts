/** Leave to market to another unit's account (REG-6), and what the responsible units said to it. */
export const DECLARATIONS_SQL = `
create table declaration (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  unit_code text not null,
  line text check (line in ('savings', 'billing', 'letters', 'philately', 'express', 'logistics', 'parcels', 'newspapers')),
  service text not null check (length(service) between 1 and 2000),
  plan text not null check (length(plan) between 1 and 2000),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  status text not null check (status in ('TO_BE_HEARD', 'HEARD', 'APPROVED', 'REJECTED', 'LAPSED', 'ENDED')),
  responsible_unit text not null,
  hearing_due date not null,
  declared_by uuid not null,
  declared_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  reason text,
  version integer not null check (version > 0),
  check (status not in ('APPROVED', 'REJECTED', 'LAPSED', 'ENDED') or decided_at is not null),
  check (status not in ('REJECTED', 'LAPSED') or reason <> ''),
  check (status not in ('TO_BE_HEARD', 'HEARD') or responsible_unit <> unit_code)
);
create unique index declaration_pending_once on declaration (customer_id, unit_code, line) nulls not distinct where status in ('TO_BE_HEARD', 'HEARD');
create index declaration_of_customer on declaration (customer_id, declared_at desc, id desc);
create index declaration_of_unit on declaration (unit_code, declared_at desc, id desc);
create index declaration_heard_by on declaration (responsible_unit, declared_at desc, id desc);
create index declaration_by_time on declaration (declared_at desc, id desc);
create index declaration_by_status on declaration (status, declared_at desc, id desc);
create index declaration_pending on declaration (customer_id) where status in ('TO_BE_HEARD', 'HEARD');
create index declaration_granted on declaration (customer_id) where status = 'APPROVED';
create index declaration_running on declaration (ends_on, id) where status = 'APPROVED';

create table declaration_hearing (
  id uuid primary key,
  declaration_id uuid not null references declaration (id),
  unit_code text not null,
  opinion text not null check (opinion in ('AGREES', 'OBJECTS')),
  reason text not null check (length(reason) between 1 and 2000),
  heard_by uuid not null,
  heard_at timestamptz not null
);
create index declaration_hearing_of on declaration_hearing (declaration_id, heard_at, id);
`;
