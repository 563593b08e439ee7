import type { EventOf } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { saveRevenue } from '../store/told-by-others';

/** The yearly totals by which lists are ordered (LED-1 is the ledger's; this only sorts). */
export const applyRevenue = async (actor: Actor, tx: Tx, events: readonly EventOf<'ledger.revenue-posted.v1'>[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await saveRevenue(tx, events.flatMap(({ data }) => data.cells));
};
