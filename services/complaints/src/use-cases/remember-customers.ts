import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { rememberCustomers as remember } from '../store/customers';

/** A customer that is known may have cases (CMP-1). [ours] */
export const rememberCustomers = async (actor: Actor, tx: Tx, customerIds: readonly string[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await remember(tx, customerIds);
};
