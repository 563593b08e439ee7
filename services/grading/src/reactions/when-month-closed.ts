import type { Reaction } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import type { confirmClosedMonths } from '../use-cases/confirm-closed-months';

/** The ledger closed months: the projection is held against them, and the definition assessed again (LED-5, GRD-1). */
export const whenMonthClosed = (confirm: ReturnType<typeof confirmClosedMonths>, system: Actor): Reaction<'ledger.month-closed.v1'> => (events, tx) =>
  confirm(system, tx, events.map(event => ({ ...event.data, correlationId: event.correlationid })));
