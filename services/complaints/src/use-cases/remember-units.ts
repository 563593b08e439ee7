import type { EventOf } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { rounds } from '../policy/rounds';
import { rememberUnits as remember } from '../store/units';

/** Takes over the units that may work a case (CMP-1). [ours] */
export const rememberUnits = async (actor: Actor, tx: Tx, events: readonly EventOf<'organisation.unit-changed.v1'>[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  for (const round of rounds(events, ({ data }) => data.code)) await remember(tx, round.map(({ data }) => data));
};
