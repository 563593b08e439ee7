import type { Reaction } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import type { noteCustomers } from '../use-cases/note-customers';
import { causeOf } from './told';

/** The city centre set the kind by hand; a prospect has none. */
export const whenCustomerReclassified = (note: ReturnType<typeof noteCustomers>, system: Actor): Reaction<'registry.customer-reclassified.v1'> => (events, tx) =>
  note(system, tx, events.map(event => ({
    customerId: event.data.customerId, version: event.data.version, status: null, kind: event.data.kind, agreement: null, ...causeOf(event),
  })));
