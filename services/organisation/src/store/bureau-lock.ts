import type { Tx } from '@keyaccount/subgraph-kit';

const BUREAU = 4_405_020;

/** One bureau file is loaded at a time. */
export const lockBureau = async (tx: Tx): Promise<void> => void (await tx.query('select pg_advisory_xact_lock($1)', [BUREAU]));

/** Nobody's appointment changes before this transaction ends. */
export const holdBureau = async (tx: Tx): Promise<void> => void (await tx.query('select pg_advisory_xact_lock_shared($1)', [BUREAU]));
