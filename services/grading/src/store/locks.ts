import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** One family of advisory locks, apart from those of the kit. */
const FAMILY = 4_405_200;
const RUN = 1;
const GRADES = 2;
const QUALIFICATIONS = 3;

/** True for one transaction at a time: whoever may start a grading run. */
export const tryRunLock = async (tx: Tx): Promise<boolean> => {
  const [row] = await rows<{ taken: boolean }>(tx, 'select pg_try_advisory_xact_lock($1, $2) as taken', [FAMILY, RUN]);
  return row?.taken ?? false;
};

/** Whoever sets grades waits here for whoever else does, so that a first grade stands wholly before or after a run. */
export const lockGrades = async (tx: Tx): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock($1, $2)', [FAMILY, GRADES]);
};

/** Whoever sets qualifications waits here for whoever else does. */
export const lockQualifications = async (tx: Tx): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock($1, $2)', [FAMILY, QUALIFICATIONS]);
};

/**
 * Statements over all customers take longer than a request may. A reaction that waits for them gives up early, as a
 * lock that was not available: its batch is then tried again without being counted as failed.
 */
export const allowLongStatements = async (tx: Tx): Promise<void> => {
  await tx.query("select set_config('statement_timeout', '30min', true), set_config('work_mem', '64MB', true)");
};
export const giveUpWaiting = async (tx: Tx): Promise<void> => {
  await tx.query("select set_config('lock_timeout', '20s', true)");
};
