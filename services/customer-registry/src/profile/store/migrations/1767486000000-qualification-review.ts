import type { MigrationInterface, QueryRunner } from 'typeorm';

/** REG-1: a key account that no longer meets GRD-1 is reviewed; at most one review waits, and an assessment opens one once. */
const REVIEW_SQL = `
create table qualification_review (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  assessment integer not null,
  status text not null check (status in ('OPEN', 'KEPT', 'WITHDRAWN')),
  opened_at timestamptz not null,
  closed_at timestamptz check (closed_at >= opened_at),
  decided_by uuid,
  reason text check (length(reason) between 1 and 500),
  unique (customer_id, assessment),
  check ((status = 'OPEN') = (closed_at is null)),
  check ((status = 'KEPT') = (reason is not null))
);
create unique index qualification_review_open on qualification_review (customer_id) where status = 'OPEN';
create index qualification_review_by_time on qualification_review (opened_at, id);
create index qualification_review_by_status on qualification_review (status, opened_at, id);
`;

export class RegistryQualificationReview1767486000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REVIEW_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table qualification_review');
  }
}
