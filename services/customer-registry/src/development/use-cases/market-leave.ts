import { refused, type Refused } from '@keyaccount/subgraph-kit';
import { leavesOfOne } from '../../claims/store/leaves';
import type { HeldCustomer } from '../../store/accounts';
import { leaderOf } from '../policy/leader';
import type { DevelopmentScene } from './development-scene';

/** Another unit than the one that may develop the customer goes no further (REG-4). */
export const marketFault = async ({ tx, rules, today }: DevelopmentScene, customer: HeldCustomer, unit: string, hasBranches: boolean): Promise<Refused<'DeclarationNeeded'> | undefined> => {
  const cityCentre = rules.directory.cityCentre?.code ?? null;
  const leader = leaderOf(customer, unit, { hasBranches, cityCentre, leaves: await leavesOfOne(tx, customer.id), today });
  return leader === unit ? undefined : refused('DeclarationNeeded', { unit: leader });
};
