import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { grantAccess, knowUnits } from '../use-cases/know';

export const whenUnitChanged = (actor: Actor) => (events: readonly EventOf<'organisation.unit-changed.v1'>[], tx: Tx): Promise<void> =>
  knowUnits(actor, tx, events.map(({ data: { code, version } }) => ({ code, version })));

export const whenCustomerAccessChanged = (actor: Actor) => (events: readonly EventOf<'registry.customer-access-changed.v1'>[], tx: Tx): Promise<void> =>
  grantAccess(actor, tx, events.flatMap(event => event.data.customers));
