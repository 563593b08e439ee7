import type { EventData } from '@keyaccount/contracts';
import { applyAccess, requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { recordUnits } from '../store/catalogue';

/** Units that an import may name as the servicing one (LED-1). */
export const knowUnits = async (actor: Actor, tx: Tx, units: readonly { code: string; version: number }[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await recordUnits(tx, units);
};

/** Who may see a customer's revenue follows who may see the customer. */
export const grantAccess = async (actor: Actor, tx: Tx, customers: EventData<'registry.customer-access-changed.v1'>['customers']): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await applyAccess(tx, customers);
};
