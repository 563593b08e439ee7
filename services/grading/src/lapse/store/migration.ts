import type { MigrationInterface, QueryRunner } from 'typeorm';

/** REG-1: the grade of a customer that lapsed ends; its version counts the end too, so that a grade that is given later is newer. */
export class GradeEnds1768040000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table customer drop constraint customer_check, add column lapse_version integer not null default 0,
  add constraint customer_grade_versioned check (level is null or grade_version > 0);
create table grade_end (
  customer_id uuid not null references customer,
  version integer not null,
  level text not null,
  ended_at timestamptz not null,
  reason text not null check (reason in ('CUSTOMER_LAPSED')),
  correlation_id uuid not null,
  primary key (customer_id, version)
);`);
  }

  async down(): Promise<void> {
    throw new Error('Ends of grades are history and not taken back: restore a backup.');
  }
}
