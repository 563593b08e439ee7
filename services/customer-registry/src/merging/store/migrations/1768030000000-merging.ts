import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One customer that was known twice (REG-1, REG-2): the merged one keeps its row and its ID, and leads to the survivor. What the merge
 * touched is kept row by row as it was, so that undoing it restores exactly that.
 */
const MERGING_SQL = `
alter table customer drop constraint customer_status_check,
  add constraint customer_status_check check (status in ('PROSPECT', 'FILED', 'KEY_ACCOUNT', 'LAPSED', 'MERGED')),
  add column merged_into uuid references customer (id) check (merged_into <> id),
  add constraint customer_merged_leads check ((status = 'MERGED') = (merged_into is not null)),
  add constraint customer_merged_holds_nothing check (merged_into is null or (unit_code is null and credit_code is null and head_office_id is null));
create index customer_merged_into on customer (merged_into) where merged_into is not null;

-- A survivor stands by itself, and nobody is merged who is a survivor: so no chain, and no circle.
create function merged_once() returns trigger language plpgsql as $$
begin
  if exists (select from customer where id = new.merged_into and merged_into is not null) or exists (select from customer where merged_into = new.id) then
    raise exception 'a merged customer is no survivor' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger customer_merged_once after update of merged_into on customer for each row when (new.merged_into is not null) execute function merged_once();

create table customer_merge (
  id uuid primary key,
  survivor_id uuid not null references customer (id),
  merged_id uuid not null references customer (id) check (merged_id <> survivor_id),
  reason text not null check (length(reason) between 1 and 500),
  merged_by uuid,
  merged_at timestamptz not null,
  -- The last day on which it may be undone.
  undo_until date not null,
  undone_at timestamptz check (undone_at >= merged_at),
  undone_by uuid,
  undo_reason text check (length(undo_reason) between 1 and 500),
  correlation_id uuid not null,
  check ((undone_at is null) = (undo_reason is null))
);
create unique index customer_merge_standing on customer_merge (merged_id) where undone_at is null;
create index customer_merge_of_survivor on customer_merge (survivor_id, merged_at desc, id desc);
create index customer_merge_by_time on customer_merge (merged_at desc, id desc);

create table customer_merge_touched (
  merge_id uuid not null references customer_merge (id),
  sort text not null,
  item text not null,
  before jsonb not null,
  primary key (merge_id, sort, item)
);
create index customer_merge_claims on customer_merge_touched (item) where sort = 'REGISTRATION';

-- How many days a merge can be undone: 30 are ours.
insert into responsibility_setting (name, valid_from, value, source) values ('UNDO_MERGE_DAYS', '2000-01-01', 30, 'ours');
`;

export class RegistryMerging1768030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MERGING_SQL);
  }

  async down(): Promise<void> {
    throw new Error('What was merged is not taken apart by a migration: undo the merges, or restore a backup.');
  }
}
