import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { grantAccess } from '../use-cases/grant-access';
import { recordActivity } from '../use-cases/record-activity';

/** Who may see a customer's activity follows who may see the customer; the change is activity too. */
export const whenCustomerAccessChanged = (actor: Actor) => async (events: readonly EventOf<'registry.customer-access-changed.v1'>[], tx: Tx): Promise<void> => {
  await grantAccess(actor, tx, events);
  await recordActivity(actor, tx, events);
};
