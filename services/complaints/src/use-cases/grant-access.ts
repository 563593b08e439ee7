import type { EventOf } from '@keyaccount/contracts';
import { applyAccess, requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';

/** Takes over who may see which customer, for the row scope of cases. [ours] */
export const grantAccess = async (actor: Actor, tx: Tx, events: readonly EventOf<'registry.customer-access-changed.v1'>[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await applyAccess(tx, events.flatMap(({ data }) => data.customers));
};
