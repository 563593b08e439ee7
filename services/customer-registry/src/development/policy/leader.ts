import { mayMarket, otherUnitOf, type Account, type Leave } from '../../claims/policy/exclusivity';
import { leadsFamily } from './family-plan';

/** What decides who may develop a customer: its branches, the leaves to market to it, and the day. */
export type Standing = { readonly hasBranches: boolean; readonly cityCentre: string | null; readonly leaves: readonly Leave[]; readonly today: string };

/**
 * Whose the development of a customer is (REG-4, REG-10): a unit develops its own accounts, what nobody is responsible for, and another unit's by
 * leave for all lines; the city centre the city-level body of a family (REG-9). Any other work on it is the responsible unit's: ours, it follows
 * the customer there, as complaints and pending declarations do (GRD-8), and what a professional bureau began goes to who leads the second
 * development (REG-13). A registration alone keeps it from nobody: it is a right to develop what nobody is responsible for yet (REG-5).
 */
export const leaderOf = (account: Account, unit: string, { hasBranches, cityCentre, leaves, today }: Standing): string => {
  const other = otherUnitOf(account, unit);
  return other === null || leadsFamily(unit, hasBranches, cityCentre) || mayMarket(account, unit, null, today, leaves) ? unit : other;
};
