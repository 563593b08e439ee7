import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import type { applyUnits } from '../use-cases/apply-units';

/** Units and coverage; whose responsible unit no longer holds is resolved again (REG-3). */
export const whenUnitChanged = (actor: Actor, apply: ReturnType<typeof applyUnits>) => (events: readonly EventOf<'organisation.unit-changed.v1'>[], tx: Tx): Promise<void> =>
  apply(actor, tx, events);
