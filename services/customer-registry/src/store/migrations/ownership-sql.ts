/** Who is responsible since when and why (REG-3), and who has the A and B roles (REG-8). */
export const OWNERSHIP_SQL = `
create table ownership (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  unit_code text not null,
  since timestamptz not null,
  until timestamptz check (until > since),
  follows timestamptz check (follows = since),
  rule text not null,
  reason text not null,
  reason_en text not null,
  flagged boolean not null,
  kind text not null,
  grade text not null,
  overridden_by uuid,
  effective_at timestamptz,
  correlation_id uuid not null,
  causation_id uuid,
  -- One chain for each customer: a row begins where another ended, at most one follows each, one is the first and one is open.
  -- So there is neither gap nor overlap, at a fraction of what an exclusion constraint costs.
  constraint ownership_ends_once unique (customer_id, until),
  constraint ownership_without_gap foreign key (customer_id, follows) references ownership (customer_id, until)
) with (fillfactor = 80);
create unique index ownership_current on ownership (customer_id) where until is null;
create unique index ownership_first on ownership (customer_id) where follows is null;
create unique index ownership_history on ownership (customer_id, since desc);

create table account_team_seat (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  role text not null check (role in ('A', 'B')),
  staff_id uuid not null,
  unit_code text not null,
  since timestamptz not null,
  until timestamptz check (until >= since)
);
create unique index account_team_seat_current on account_team_seat (customer_id, role) where until is null;
create unique index account_team_two_people on account_team_seat (customer_id, staff_id) where until is null;
create index account_team_of_staff on account_team_seat (staff_id, customer_id) where until is null;
`;
