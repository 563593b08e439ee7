import { seesEverything, staffIdOf, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { territoryUnits, type Directory } from '../../policy/territory';
import type { HeldCustomer } from '../../store/accounts';
import { lockVisible, type VisibleRefusal } from '../../use-cases/lock-visible';
import { keeps, type Kept, type Viewer } from '../policy/keepers';

/** A customer that was changed; the answer is read as it stands then. */
export type KeptCustomer = { readonly customerId: string };

export const viewerOf = (actor: Actor): Viewer => ({
  staffId: staffIdOf(actor) ?? null, seesAll: seesEverything(actor),
  heads: actor.kind === 'staff' ? actor.reach.units : [], homeUnits: actor.kind === 'staff' ? actor.reach.homeUnits : [],
});

type Standing = Omit<Kept, 'territory'> & { readonly division: string };

export const keptOf = ({ unit, a, b, filerUnit, division }: Standing, directory: Directory): Kept =>
  ({ unit, a, b, filerUnit, territory: territoryUnits(division, directory) });

/** Locks a customer whose file the actor keeps (REG-15); one that the actor may not see is the same as none. */
export const lockKept = async (tx: Tx, actor: Actor, directory: Directory, customerId: string): Promise<HeldCustomer | Refused<VisibleRefusal | 'NotKeeper'>> => {
  const customer = await lockVisible(tx, actor, customerId);
  if ('refused' in customer) return customer;
  return keeps(viewerOf(actor), keptOf(customer, directory)) ? customer : refused('NotKeeper');
};
