import type { EventData } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { applyDeclaredRevenue } from '../store/bureau-totals';

export type Declaration = EventData<'ledger.bureau-revenue-declared.v1'>;

/** Keeps the bureau's declared revenue of a year, the denominator of the share (LED-4, GRD-4). */
export const noteDeclaredRevenue = () => async (actor: Actor | undefined, tx: Tx, declarations: readonly Declaration[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await applyDeclaredRevenue(tx, declarations);
};
