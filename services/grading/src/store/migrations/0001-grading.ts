import { OUTBOX_INBOX_SQL } from '@keyaccount/event-bus';
import { ACCESS_SQL } from '@keyaccount/identity';
import { IDEMPOTENCY_SQL } from '@keyaccount/subgraph-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PLAN_POLICY } from '../../policy/plan-policy';
import { insertPolicy } from '../policies';
import { POLICY_SQL } from './policy-sql';
import { GRADING_SQL, PROJECTIONS_SQL } from './tables-sql';

/** The whole of the service's tables, and the plan's numbers as version 1 of the policy. */
export class Grading1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [OUTBOX_INBOX_SQL, IDEMPOTENCY_SQL, ACCESS_SQL, POLICY_SQL, PROJECTIONS_SQL, GRADING_SQL]) await runner.query(sql);
    await insertPolicy(runner, PLAN_POLICY);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not taken back: drop the database instead.');
  }
}
