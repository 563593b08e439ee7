import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every one and two characters that stand side by side in a name, so that a search of any length finds an index. */
const NAMES_SQL = `
create function grams(name text, size int) returns text[] language sql immutable strict parallel safe
  return (select coalesce(array_agg(distinct lower(substr(name, place, size))), '{}') from generate_series(1, length(name) - size + 1) place);
create function name_grams(name text) returns text[] language sql immutable strict parallel safe return grams(name, 1) || grams(name, 2);
create function asked_grams(part text) returns text[] language sql immutable strict parallel safe return grams(part, least(2, length(part)));
create index customer_name_grams on customer_name using gin (name_grams(name)) with (fastupdate = off);
create index customer_name_whole on customer_name (name);
drop index customer_name_trigrams;
`;

/** A page of a reader comes from the grants alone: what lists are ordered and filtered by stands beside each. */
const GRANTS_SQL = `
alter table customer_access
  add column sort_code text collate "C", add column recorded_at timestamptz, add column division text collate "C", add column status text,
  add column grade text, add column kind text, add column responsible_unit text, add column flagged boolean;
update customer_access a
   set sort_code = c.sort_code, recorded_at = c.recorded_at, division = c.division, status = c.status, grade = c.grade, kind = c.kind, responsible_unit = c.unit_code, flagged = c.flagged
  from customer c where c.id = a.customer_id;

create function list_grant() returns trigger language plpgsql as $$
begin
  select c.sort_code, c.recorded_at, c.division, c.status, c.grade, c.kind, c.unit_code, c.flagged
    into new.sort_code, new.recorded_at, new.division, new.status, new.grade, new.kind, new.responsible_unit, new.flagged
    from customer c where c.id = new.customer_id;
  return new;
end $$;
create trigger customer_access_listed before insert on customer_access for each row execute function list_grant();

create function list_grants_again() returns trigger language plpgsql as $$
begin
  update customer_access a
     set sort_code = c.sort_code, division = c.division, status = c.status, grade = c.grade, kind = c.kind, responsible_unit = c.unit_code, flagged = c.flagged
    from customer c
   where c.id = new.id and a.customer_id = c.id
     and (a.sort_code, a.division, a.status, a.grade, a.kind, a.responsible_unit, a.flagged)
         is distinct from (c.sort_code, c.division, c.status, c.grade, c.kind, c.unit_code, c.flagged);
  return null;
end $$;
-- At the end of the transaction: most changes of a customer replace its grants as well, and these need no second writing.
create constraint trigger customer_listed after update on customer deferrable initially deferred for each row
  when ((old.sort_code, old.division, old.status, old.grade, old.kind, old.unit_code, old.flagged)
        is distinct from (new.sort_code, new.division, new.status, new.grade, new.kind, new.unit_code, new.flagged))
  execute function list_grants_again();

drop index customer_access_unit;
create index customer_access_unit on customer_access (unit_code, sort_code, customer_id)
  include (basis, division, status, grade, kind, responsible_unit, flagged) where unit_code is not null;
create index customer_access_recorded on customer_access (unit_code, recorded_at desc, customer_id desc)
  include (basis, division, status, grade, kind, responsible_unit, flagged) where unit_code is not null;
`;

const CUSTOMERS_SQL = `
create index customer_of_county on customer (left(division, 6), sort_code, id);
drop index customer_of_division;
`;

export class RegistryLists1767398400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [NAMES_SQL, GRANTS_SQL, CUSTOMERS_SQL]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The lists are not taken back: restore a backup.');
  }
}
