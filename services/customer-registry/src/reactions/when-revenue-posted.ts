import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import type { applyRevenue } from '../use-cases/apply-revenue';

/** Lists are ordered by last year's total. */
export const whenRevenuePosted = (actor: Actor, apply: typeof applyRevenue) => (events: readonly EventOf<'ledger.revenue-posted.v1'>[], tx: Tx): Promise<void> =>
  apply(actor, tx, events);
