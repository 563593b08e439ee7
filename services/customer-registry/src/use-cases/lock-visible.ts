import type { Actor } from '@keyaccount/identity';
import { refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { lockCustomers, type HeldCustomer } from '../store/accounts';
import { customersById } from '../store/customers';

export type VisibleRefusal = 'CustomerNotFound' | 'CustomerMerged';

/**
 * Locks a customer that the actor may see; another is the same as none. One that was merged is refused by naming its survivor: nothing is
 * written about an ID that is retired (REG-2).
 */
export const lockVisible = async (tx: Tx, actor: Actor, customerId: string, field = 'input.customerId'): Promise<HeldCustomer | Refused<VisibleRefusal>> => {
  const visible = async () => (await customersById(tx, actor, [customerId])).get(customerId);
  const [customer] = (await visible()) ? await lockCustomers(tx, [customerId]) : [];
  if (customer?.status !== 'MERGED') return customer ?? refused('CustomerNotFound', { field });
  const survivor = await visible();
  return survivor ? refused('CustomerMerged', { field, survivor: survivor.code ?? survivor.id }) : refused('CustomerNotFound', { field });
};
