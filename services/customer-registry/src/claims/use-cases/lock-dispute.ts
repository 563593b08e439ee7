import type { Actor } from '@keyaccount/identity';
import { refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { lockCustomers, type HeldCustomer } from '../../store/accounts';
import { disputesById, type DisputeRow } from '../store/disputes';

export type LockedDispute = { readonly dispute: DisputeRow; readonly customer: HeldCustomer };

/** A dispute that the actor sees, its customer locked and with it the dispute. */
export const lockDispute = async (tx: Tx, actor: Actor, id: string): Promise<LockedDispute | Refused<'DisputeNotFound'>> => {
  const seen = (await disputesById(tx, actor, [id])).get(id);
  const [customer] = seen ? await lockCustomers(tx, [seen.customerId]) : [];
  const dispute = customer && (await disputesById(tx, actor, [id])).get(id);
  if (dispute && dispute.customerId !== customer?.id) return lockDispute(tx, actor, id);
  return customer && dispute ? { customer, dispute } : refused('DisputeNotFound', { field: 'input.disputeId' });
};
