import { REDIRECT_SQL } from '@keyaccount/identity';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Merged customers lead to their survivors; a case says from whom a merge brought it, so that it can go back. */
export class ComplaintsMerges1768030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REDIRECT_SQL);
    await runner.query('alter table complaint_case add column came_from uuid check (came_from <> customer_id)');
    await runner.query('create index complaint_case_came_from on complaint_case (came_from) where came_from is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table complaint_case drop column came_from');
    await runner.query('drop table customer_redirect');
  }
}
