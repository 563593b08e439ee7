import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { followResponsibility } from '../use-cases/follow-responsibility';
import { causedBy } from './cause';

/** Nobody is responsible for a lapsed customer (REG-1): its open cases stay, new ones are worked where they are opened (CMP-1). */
export const whenCustomerLapsed = (deps: ServiceDeps, actor: Actor) => (events: readonly EventOf<'registry.customer-lapsed.v1'>[], tx: Tx): Promise<void> =>
  followResponsibility(deps)(actor, tx, events.map(event => ({ customerId: event.data.customerId, unit: null, version: event.data.version, ...causedBy(event) })));
