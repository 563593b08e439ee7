import type { Reaction } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import type { noteCustomers } from '../use-cases/note-customers';
import { causeOf } from './told';

/** The registry knows customers: their status, and whether an agreement holds (GRD-1). */
export const whenCustomerRecorded = (note: ReturnType<typeof noteCustomers>, system: Actor): Reaction<'registry.customer-recorded.v1'> => (events, tx) =>
  note(system, tx, events.flatMap(event =>
    event.data.customers.map(({ customerId, version, status, agreementSigned }) => ({
      customerId, version, status, kind: null, agreement: agreementSigned, ...causeOf(event),
    }))));
