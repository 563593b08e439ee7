import { REDIRECT_SQL } from '@keyaccount/identity';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Merged customers lead to their survivors (REG-1, REG-2). */
export class OrganisationRedirects1768030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REDIRECT_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table customer_redirect');
  }
}
