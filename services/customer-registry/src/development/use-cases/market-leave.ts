import { refused, type Refused } from '@keyaccount/subgraph-kit';
import { mayMarket, otherUnitOf } from '../../claims/policy/exclusivity';
import { leavesOf } from '../../claims/store/leaves';
import type { HeldCustomer } from '../../store/accounts';
import { leadsFamily } from '../policy/family-plan';
import type { DevelopmentScene } from './development-scene';

/** A unit develops its own accounts, what nobody is responsible for, and another unit's by leave (REG-4); the city centre the city-level body of a family (REG-9). */
export const marketFault = async ({ tx, rules, today }: DevelopmentScene, customer: HeldCustomer, unit: string, hasBranches: boolean): Promise<Refused<'DeclarationNeeded'> | undefined> => {
  const other = otherUnitOf(customer, unit);
  if (other === null || leadsFamily(unit, hasBranches, rules.directory.cityCentre?.code ?? null)) return undefined;
  return mayMarket(customer, unit, null, today, await leavesOf(tx, customer.id)) ? undefined : refused('DeclarationNeeded', { unit: other });
};
