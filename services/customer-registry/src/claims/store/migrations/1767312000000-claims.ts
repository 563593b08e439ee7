import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DECLARATIONS_SQL } from './declarations-sql';
import { DISPUTES_SQL } from './disputes-sql';
import { REGISTRATIONS_SQL } from './registrations-sql';

export class RegistryClaims1767312000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [REGISTRATIONS_SQL, DECLARATIONS_SQL, DISPUTES_SQL]) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Claims are evidence and not taken back: restore a backup.');
  }
}
