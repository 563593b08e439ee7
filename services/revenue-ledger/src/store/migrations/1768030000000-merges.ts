import { REDIRECT_SQL } from '@keyaccount/identity';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Merged customers lead to their survivors; a closed month is told of again where its figures are another customer's since (LED-5). */
export class LedgerMerges1768030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REDIRECT_SQL);
    await runner.query('alter table month add column told integer not null default 1 check (told > 0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table customer_redirect; alter table month drop column told');
  }
}
