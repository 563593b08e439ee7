import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { grantAccess } from '../use-cases/grant-access';

/** Who may see a customer's cases follows who may see the customer. */
export const whenCustomerAccessChanged = (actor: Actor) => (events: readonly EventOf<'registry.customer-access-changed.v1'>[], tx: Tx): Promise<void> =>
  grantAccess(actor, tx, events);
