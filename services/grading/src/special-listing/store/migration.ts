import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Special listings, and beside each grade whether one holds, so that a run reads both at once (GRD-6). */
export class SpecialListings1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table customer add column listed boolean not null default false, add check (not listed or level = 'DIAMOND');
create table special_listing (
  id uuid primary key,
  no integer generated always as identity unique,
  customer_id uuid not null references customer,
  status text not null check (status in ('REQUESTED', 'ACTIVE', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
  reason text not null,
  requested_by uuid,
  requested_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  refusal_reason text,
  approval_reference text,
  valid_from date,
  valid_until date,
  ended_by uuid,
  ended_at timestamptz,
  withdrawal_reason text,
  version integer not null default 1,
  check (status <> 'ACTIVE' or (approval_reference is not null and valid_from is not null and valid_until is not null)),
  check (valid_from < valid_until),
  check (status <> 'REFUSED' or refusal_reason is not null),
  check (status <> 'WITHDRAWN' or withdrawal_reason is not null)
);
create unique index special_listing_open on special_listing (customer_id) where status in ('REQUESTED', 'ACTIVE');
create index special_listing_status on special_listing (status, no desc);
create index special_listing_due on special_listing (valid_until) where status = 'ACTIVE';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table special_listing; alter table customer drop column listed');
  }
}
