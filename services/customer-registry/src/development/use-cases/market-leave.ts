import { refused, type Refused } from '@keyaccount/subgraph-kit';
import { leavesOf } from '../../claims/store/leaves';
import type { HeldCustomer } from '../../store/accounts';
import { leaderOf } from '../policy/leader';
import type { DevelopmentScene } from './development-scene';

export type Marketed = { readonly customer: HeldCustomer; readonly unit: string; readonly hasBranches: boolean };

/** Another unit than the one that may develop a customer goes no further (REG-4): the first of these where it is so. */
export const marketFault = async ({ tx, rules, today }: DevelopmentScene, marketed: readonly Marketed[]): Promise<Refused<'DeclarationNeeded'> | undefined> => {
  const cityCentre = rules.directory.cityCentre?.code ?? null;
  const leaves = await leavesOf(tx, marketed.map(({ customer }) => customer.id));
  for (const { customer, unit, hasBranches } of marketed) {
    const leader = leaderOf(customer, unit, { hasBranches, cityCentre, leaves: leaves.get(customer.id) ?? [], today });
    if (leader !== unit) return refused('DeclarationNeeded', { unit: leader });
  }
  return undefined;
};
