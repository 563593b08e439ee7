import type { EventData } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { applyLedgerTotals } from '../store/bureau-totals';
import { giveUpWaiting } from '../store/locks';
import { applyCells } from '../store/revenue';
import { advanceWatermark, holdWatermark } from '../store/watermark';
import type { TxDeps } from './deps';
import { noteMoved } from './judge-again';
import { settleClosedMonths } from './settle-closed-months';

export type Posting = EventData<'ledger.revenue-posted.v1'> & { readonly correlationId: string; readonly causationId: string };

/** Takes over posted revenue and moves the watermark over what is now complete (LED-1, GRD-7). Between whom a merge moved revenue is judged again. */
export const applyRevenue = (deps: TxDeps) => async (actor: Actor | undefined, tx: Tx, postings: readonly Posting[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await giveUpWaiting(tx);
  await holdWatermark(tx);
  await applyCells(tx, postings.flatMap(posting => posting.cells));
  await applyLedgerTotals(tx, postings.flatMap(({ sequence, ledgerTotals }) => ledgerTotals.map(total => ({ ...total, sequence }))));
  const { applied } = await advanceWatermark(tx, postings.map(posting => posting.sequence));
  await noteMoved(tx, deps, postings.flatMap(({ reassigned, correlationId, causationId }) => (reassigned ? [{ ...reassigned, correlationId, causationId }] : [])));
  await settleClosedMonths(tx, deps, applied, postings.at(-1)?.correlationId ?? deps.newId());
};
