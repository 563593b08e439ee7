import type { Reaction } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import { monthNumber } from '../policy/calendar';
import type { noteCustomers } from '../use-cases/note-customers';
import { causeOf } from './told';

/** Agreements took effect: the first test of the definition is met (GRD-1). */
export const whenAgreementSigned = (note: ReturnType<typeof noteCustomers>, system: Actor): Reaction<'registry.agreement-signed.v1'> => (events, tx) => {
  const days = events.map(event => event.data.signedOn ?? event.time).sort();
  const facts = events.map(event => ({
    customerId: event.data.customerId, version: event.data.version, status: null, kind: null, agreement: true, ...causeOf(event),
  }));
  return note(system, tx, facts, monthNumber((days.at(-1) ?? '').slice(0, 7)));
};
