import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { rememberUnits } from '../use-cases/remember-units';

/** Units that may work a case are known. */
export const whenUnitChanged = (actor: Actor) => (events: readonly EventOf<'organisation.unit-changed.v1'>[], tx: Tx): Promise<void> =>
  rememberUnits(actor, tx, events);
