import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { followMerges } from '../use-cases/follow-merges';
import { causedBy } from './cause';

/** Cases go to the survivor. */
export const whenCustomersMerged = (deps: ServiceDeps, actor: Actor) => (events: readonly EventOf<'registry.customers-merged.v1'>[], tx: Tx): Promise<void> =>
  followMerges(deps)(actor, tx, events.map(event => {
    const { merged: { customerId, version }, survivor: { customerId: survivorId } } = event.data;
    return { customerId, version, survivorId, between: [survivorId, customerId] as const, ...causedBy(event) };
  }));

/** Cases go back. */
export const whenCustomersUnmerged = (deps: ServiceDeps, actor: Actor) => (events: readonly EventOf<'registry.customers-unmerged.v1'>[], tx: Tx): Promise<void> =>
  followMerges(deps)(actor, tx, events.map(event => {
    const { restored: { customerId, version }, survivor } = event.data;
    return { customerId, version, survivorId: null, between: [survivor.customerId, customerId] as const, ...causedBy(event) };
  }));
