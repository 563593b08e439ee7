import { bureauDay } from '@keyaccount/contracts';
import type { NewEvent } from '@keyaccount/event-bus';
import type { Tx } from '@keyaccount/subgraph-kit';
import { stamp, type Cause } from '../../use-cases/cause';
import { followCustomers, type Followed, type Move } from '../store/hearings';

/** Pending declarations follow the customers that moved to another unit (GRD-8), by customer. */
export const declarationsFollow = async (tx: Tx, moves: readonly Move[], now: Date): Promise<ReadonlyMap<string, readonly Followed[]>> => {
  const followed = new Map<string, Followed[]>();
  if (moves.length === 0) return followed;
  for (const one of await followCustomers(tx, moves, now, bureauDay(now))) followed.set(one.customerId, [...(followed.get(one.customerId) ?? []), one]);
  return followed;
};

/** A fact for each of them, in the cascade that moved the customer. */
export const followedFacts = (followed: readonly Followed[], cause: Cause): NewEvent[] =>
  followed.map(({ id, customerId, unit, to, outcome, version }) => ({
    type: 'registry.declaration-followed.v1', aggregateId: id, version, data: { declarationId: id, version, customerId, unit, to, outcome }, ...stamp(cause),
  }));
