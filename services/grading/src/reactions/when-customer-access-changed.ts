import type { Reaction } from '@keyaccount/event-bus';
import { applyAccess } from '@keyaccount/identity';

/** Who may see which customer: the row scope of every read. */
export const whenCustomerAccessChanged = (): Reaction<'registry.customer-access-changed.v1'> => (events, tx) =>
  applyAccess(tx, events.flatMap(event => event.data.customers));
