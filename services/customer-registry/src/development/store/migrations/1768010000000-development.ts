import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PLANS_SQL } from './plans-sql';
import { SURVEYS_SQL } from './surveys-sql';

export class RegistryDevelopment1768010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [SURVEYS_SQL, PLANS_SQL]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('What was surveyed and developed is not taken back: restore a backup.');
  }
}
