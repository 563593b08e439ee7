import type { Reaction } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import type { applyRevenue } from '../use-cases/apply-revenue';
import { causeOf } from './told';

/** The ledger posted revenue: cells, sums of years and the watermark follow (LED-1, GRD-7). */
export const whenRevenuePosted = (apply: ReturnType<typeof applyRevenue>, system: Actor): Reaction<'ledger.revenue-posted.v1'> => (events, tx) =>
  apply(system, tx, events.map(event => ({ ...event.data, ...causeOf(event) })));
