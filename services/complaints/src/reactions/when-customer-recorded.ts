import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { rememberCustomers } from '../use-cases/remember-customers';

/** A recorded customer may have cases. */
export const whenCustomerRecorded = (actor: Actor) => (events: readonly EventOf<'registry.customer-recorded.v1'>[], tx: Tx): Promise<void> =>
  rememberCustomers(actor, tx, events.flatMap(({ data }) => data.customers.map(({ customerId }) => customerId)));
