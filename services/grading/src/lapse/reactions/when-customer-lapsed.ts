import { bureauDay } from '@keyaccount/contracts';
import type { Reaction } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import { causeOf } from '../../reactions/told';
import type { endGrades } from '../use-cases/end-grades';

/** The city centre decided that customers are no key accounts any more: their grades end (REG-1). */
export const whenCustomerLapsed = (end: ReturnType<typeof endGrades>, system: Actor): Reaction<'registry.customer-lapsed.v1'> => (events, tx) =>
  end(system, tx, events.map(event => ({
    customerId: event.data.customerId, version: event.data.version, status: 'LAPSED', kind: null, agreement: null, on: bureauDay(new Date(event.data.lapsedAt)), ...causeOf(event),
  })));
