import type { Tx } from '@keyaccount/subgraph-kit';
import { compareClosedMonths, newestConfirmedMonth } from '../store/months';
import { lastAssessedMonth } from '../store/qualifications';
import { assessEveryone } from './assess-customers';
import type { TxDeps } from './deps';

/**
 * Confirms closed months whose postings have all arrived (LED-5), and assesses the definition as of the newest of them
 * (GRD-1), unless somebody has already asked for a later month.
 */
export const settleClosedMonths = async (tx: Tx, deps: TxDeps, applied: number, correlationId: string): Promise<void> => {
  const confirmed = await compareClosedMonths(tx, applied);
  if (confirmed === undefined || confirmed !== (await newestConfirmedMonth(tx))) return;
  if (confirmed < ((await lastAssessedMonth(tx)) ?? 0)) return;
  await assessEveryone(tx, deps, { month: confirmed, correlationId, actor: undefined });
};
