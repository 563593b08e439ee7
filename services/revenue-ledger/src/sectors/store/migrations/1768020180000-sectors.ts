import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LedgerSectors1768020180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table customer_sector (
        customer_id uuid primary key,
        sector text,
        version integer not null check (version > 0)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('What was told of customers is not taken back: restore a backup.');
  }
}
