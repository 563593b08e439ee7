import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A development that came with its customer (GRD-8) stands beside the unit's own until the unit ends one of them. */
export class RegistryDevelopmentFollows1769030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table development add column followed_from text');
    await runner.query('drop index development_running_once');
    await runner.query(`create unique index development_running_once on development (customer_id, unit_code) where status = 'RUNNING' and followed_from is null`);
  }

  async down(): Promise<void> {
    throw new Error('Who leads a development is not taken back: restore a backup.');
  }
}
