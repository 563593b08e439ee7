import type { Reaction } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import type { giveFirstGrades } from '../use-cases/give-first-grades';
import { causeOf } from './told';

/** A unit filed customers: they get their first grades (REG-1). */
export const whenCustomerFiled = (give: ReturnType<typeof giveFirstGrades>, system: Actor): Reaction<'registry.customer-filed.v1'> => (events, tx) =>
  give(system, tx, events.map(event => ({
    customerId: event.data.customerId, version: event.data.version, status: 'FILED', kind: event.data.kind,
    agreement: event.data.agreementSigned, on: event.data.on, ...causeOf(event),
  })));
