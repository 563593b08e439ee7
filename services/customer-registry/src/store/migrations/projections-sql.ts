/** What the registry must know of others: units, appointments, qualification, revenue. Fed by events only. */
export const PROJECTIONS_SQL = `
create table unit (
  code text primary key,
  name text not null,
  tier text not null,
  parent text,
  divisions text[] not null,
  lines text[] not null,
  version integer not null
);
create table appointment (
  id uuid primary key,
  staff_id uuid not null,
  staff_key text,
  unit_code text not null,
  post text not null,
  since date,
  until date,
  version integer not null
);
create index appointment_of_unit on appointment (unit_code) where until is null;

-- Another number with every change of units and appointments, so that a process knows whether what it holds in memory still stands.
-- From a sequence, since a number that was rolled back must not come again with other contents.
create sequence directory_change;
create table directory_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);
insert into directory_version (version) values (nextval('directory_change'));

create table qualification (
  customer_id uuid primary key,
  version integer not null,
  qualifies boolean not null,
  professional_lines text[] not null,
  comprehensive boolean not null,
  lines_used integer not null,
  assessed_on text not null
);

create table revenue_cell (
  customer_id uuid not null,
  year smallint not null,
  month smallint not null,
  line text not null,
  fen bigint not null,
  version integer not null,
  primary key (customer_id, year, month, line)
);
create table customer_year (
  customer_id uuid not null,
  year smallint not null,
  fen bigint not null,
  primary key (customer_id, year)
);
create index customer_year_by_revenue on customer_year (year, fen desc, customer_id desc);
`;
