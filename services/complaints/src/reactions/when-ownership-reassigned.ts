import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { followResponsibility } from '../use-cases/follow-responsibility';
import { causedBy } from './cause';

/** Open cases follow their customer to the unit that became responsible (GRD-8). */
export const whenOwnershipReassigned = (deps: ServiceDeps, actor: Actor) => (events: readonly EventOf<'registry.ownership-reassigned.v1'>[], tx: Tx): Promise<void> =>
  followResponsibility(deps)(actor, tx, events.map(event => ({ customerId: event.data.customerId, unit: event.data.to, version: event.data.version, ...causedBy(event) })));
