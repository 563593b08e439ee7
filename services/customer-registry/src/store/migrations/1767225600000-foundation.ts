import { OUTBOX_INBOX_SQL } from '@keyaccount/event-bus';
import { ACCESS_SQL } from '@keyaccount/identity';
import { IDEMPOTENCY_SQL } from '@keyaccount/subgraph-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CUSTOMERS_SQL } from './customers-sql';
import { IMPORTS_SQL } from './imports-sql';
import { OWNERSHIP_SQL } from './ownership-sql';
import { PROJECTIONS_SQL } from './projections-sql';
import { RULES_SQL } from './rules-sql';

export class RegistryFoundation1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const extensions = 'create extension if not exists btree_gist; create extension if not exists pg_trgm;';
    const all = [extensions, CUSTOMERS_SQL, OWNERSHIP_SQL, PROJECTIONS_SQL, RULES_SQL, IMPORTS_SQL, ACCESS_SQL, IDEMPOTENCY_SQL, OUTBOX_INBOX_SQL];
    for (const sql of all) await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('The foundation is not taken back: restore a backup.');
  }
}
