import { REDIRECT_SQL } from '@keyaccount/identity';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Merged customers lead to their survivors, and for which merge the ledger has moved their revenue; a closed month that was confirmed before and is told of again needs no new
 * assessment of everyone (LED-5).
 */
export class GradingMerges1768030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REDIRECT_SQL);
    await runner.query('create table revenue_moved (customer_id uuid primary key, survivor_id uuid not null, version integer not null check (version > 0))');
    await runner.query('alter table month_closed add column assessed boolean not null default false');
    await runner.query('update month_closed set assessed = matches');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table month_closed drop column assessed');
    await runner.query('drop table revenue_moved, customer_redirect');
  }
}
