import type { Reaction } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import type { noteCustomers } from '../use-cases/note-customers';
import { causeOf } from './told';

/** The city centre approved filings: the customers are key accounts of a kind (REG-1). */
export const whenCustomerApproved = (note: ReturnType<typeof noteCustomers>, system: Actor): Reaction<'registry.customer-approved.v1'> => (events, tx) =>
  note(system, tx, events.map(event => ({
    customerId: event.data.customerId, version: event.data.version, status: 'KEY_ACCOUNT', kind: event.data.kind, agreement: null, ...causeOf(event),
  })));
