import type { MigrationInterface, QueryRunner } from 'typeorm';

/** REG-1: a key account that the city centre drops keeps its ID; who was responsible last, why, and when it came back stay on record. */
const LAPSE_SQL = `
create table lapse (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  review_id uuid not null unique references qualification_review (id),
  unit_code text not null,
  kind text not null,
  grade text not null,
  reason text not null check (length(reason) between 1 and 500),
  lapsed_by uuid,
  lapsed_at timestamptz not null,
  correlation_id uuid not null,
  returned_at timestamptz check (returned_at > lapsed_at)
);
create unique index lapse_current on lapse (customer_id) where returned_at is null;
create index lapse_of_customer on lapse (customer_id, lapsed_at desc);
alter table customer add constraint customer_lapsed check (status <> 'LAPSED' or (code is not null and unit_code is null));
`;

/** A review may end with the lapse. An assessment for which a customer was kept flags it no more; one whose review was withdrawn, or ended with a lapse, may. */
const REVIEW_SQL = `
alter table qualification_review
  drop constraint qualification_review_status_check, drop constraint qualification_review_check2, drop constraint qualification_review_customer_id_assessment_key,
  add constraint qualification_review_status check (status in ('OPEN', 'KEPT', 'LAPSED', 'WITHDRAWN')),
  add constraint qualification_review_reasoned check ((status in ('KEPT', 'LAPSED')) = (reason is not null));
create unique index qualification_review_assessed on qualification_review (customer_id, assessment) where status in ('OPEN', 'KEPT');
`;

/** A chain of ownerships begins with the approval, and once more with each return. */
const OWNERSHIP_SQL = `
alter table ownership add column after_lapse uuid unique references lapse (id), add constraint ownership_begins check (after_lapse is null or follows is null);
drop index ownership_first;
create unique index ownership_first on ownership (customer_id) where follows is null and after_lapse is null;
`;

/** Who may be filed with the others: prospects, and who lapsed and meets the definition again. */
const FILING_SQL = `
drop index customer_prospects;
create index customer_to_file on customer (division, order_key, id) where status in ('PROSPECT', 'LAPSED');
`;

export class RegistryLapse1768040100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [LAPSE_SQL, REVIEW_SQL, OWNERSHIP_SQL, FILING_SQL]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Lapses are evidence and not taken back: restore a backup.');
  }
}
