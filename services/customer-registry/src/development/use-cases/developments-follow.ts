import { bureauDay } from '@keyaccount/contracts';
import type { NewEvent } from '@keyaccount/event-bus';
import type { Tx } from '@keyaccount/subgraph-kit';
import { leavesOf } from '../../claims/store/leaves';
import type { HeldCustomer } from '../../store/accounts';
import { gather } from '../../store/customers';
import type { Rules } from '../../store/directory';
import { stamp, type Cause } from '../../use-cases/cause';
import { leaderOf } from '../policy/leader';
import { ledElsewhere, moveDevelopments, type FollowedDevelopment } from '../store/followers';
import { havingBranches } from '../store/plans';

export type Followed = ReadonlyMap<string, readonly FollowedDevelopment[]>;

/** Running developments of locked customers follow these to their responsible unit, unless they may stay where they are (REG-10, GRD-8); by customer. */
export const developmentsFollow = async (tx: Tx, { directory }: Rules, customers: readonly HeldCustomer[], now: Date): Promise<Followed> => {
  const owned = new Map(customers.flatMap(customer => (customer.developing && customer.status === 'KEY_ACCOUNT' ? [[customer.id, customer] as const] : [])));
  const running = owned.size === 0 ? [] : await ledElsewhere(tx, [...owned.values()]);
  if (running.length === 0) return new Map();
  const ids = [...new Set(running.map(({ customerId }) => customerId))];
  const [leaves, heads] = [await leavesOf(tx, ids), await havingBranches(tx, ids)];
  const [cityCentre, today] = [directory.cityCentre?.code ?? null, bureauDay(now)];
  const moves = running.flatMap(({ id, customerId, unit }) => {
    const customer = owned.get(customerId);
    const to = customer && leaderOf(customer, unit, { hasBranches: heads.has(customerId), cityCentre, leaves: leaves.get(customerId) ?? [], today });
    return to === undefined || to === unit ? [] : [{ id, to }];
  });
  const followed = moves.length === 0 ? [] : await moveDevelopments(tx, moves);
  return gather(followed, ids, ({ customerId }) => customerId);
};

/** A fact for each of them, in the cascade that moved the customer. */
export const developmentsFollowed = (followed: readonly FollowedDevelopment[], cause: Cause): NewEvent[] =>
  followed.map(({ id, customerId, from, to, version }) => ({
    type: 'registry.development-followed.v1', aggregateId: id, version, data: { developmentId: id, version, customerId, from, to }, ...stamp(cause),
  }));
