import type { Fen, GradeLevel } from '@keyaccount/contracts';
import { EntitySchema } from 'typeorm';

/** A customer as grading knows it, one row at a time; runs and lists read sets by SQL. */
export type CustomerEntity = { customerId: string; status: string; level: GradeLevel | null; gradeVersion: number };

export const customerTable = new EntitySchema<CustomerEntity>({
  name: 'customer',
  columns: {
    customerId: { name: 'customer_id', type: 'uuid', primary: true },
    status: { type: 'text' },
    level: { type: 'text', nullable: true },
    gradeVersion: { name: 'grade_version', type: 'integer' },
  },
});

/** What a customer brought in within a year, and its scorecard. */
export type CustomerYearEntity = {
  year: number; customerId: string; revenueFen: Fen; scoredSince: number | null; scoredFen: Fen | null;
  revenuePoints: number | null; sharePoints: number | null; score: number | null; level: GradeLevel | null;
};

export const customerYearTable = new EntitySchema<CustomerYearEntity>({
  name: 'customer_year',
  columns: {
    year: { type: 'smallint', primary: true },
    customerId: { name: 'customer_id', type: 'uuid', primary: true },
    revenueFen: { name: 'revenue_fen', type: 'bigint' },
    scoredSince: { name: 'scored_since', type: 'integer', nullable: true },
    scoredFen: { name: 'scored_fen', type: 'bigint', nullable: true },
    revenuePoints: { name: 'revenue_points', type: 'smallint', nullable: true },
    sharePoints: { name: 'share_points', type: 'smallint', nullable: true },
    score: { type: 'smallint', nullable: true },
    level: { type: 'text', nullable: true },
  },
});

/** One grade that a customer has or had. */
export type GradeHistoryEntity = {
  customerId: string; version: number; level: GradeLevel; since: Date; source: string; runId: string | null; previous: GradeLevel | null; basisNo: number;
};

export const gradeHistoryTable = new EntitySchema<GradeHistoryEntity>({
  name: 'grade_history',
  columns: {
    customerId: { name: 'customer_id', type: 'uuid', primary: true },
    version: { type: 'integer', primary: true },
    level: { type: 'text' },
    since: { type: 'timestamptz' },
    source: { type: 'text' },
    runId: { name: 'run_id', type: 'uuid', nullable: true },
    previous: { type: 'text', nullable: true },
    basisNo: { name: 'basis_no', type: 'integer' },
  },
});
