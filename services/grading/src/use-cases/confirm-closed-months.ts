import type { EventData } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { monthNumber } from '../policy/calendar';
import { giveUpWaiting } from '../store/locks';
import { recordClosedMonths } from '../store/months';
import { hearOfSequence } from '../store/watermark';
import type { TxDeps } from './deps';
import { settleClosedMonths } from './settle-closed-months';

export type Closing = EventData<'ledger.month-closed.v1'> & { readonly correlationId: string };

/** Notes what the ledger says of closed months and confirms those whose postings are all here (LED-5, GRD-1). */
export const confirmClosedMonths = (deps: TxDeps) => async (actor: Actor | undefined, tx: Tx, closings: readonly Closing[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await giveUpWaiting(tx);
  const { applied } = await hearOfSequence(tx, Math.max(0, ...closings.map(closing => closing.sequence)));
  await recordClosedMonths(tx, closings.map(closing => ({ ...closing, month: monthNumber(closing.month) })));
  await settleClosedMonths(tx, deps, applied, closings.at(-1)?.correlationId ?? deps.newId());
};
