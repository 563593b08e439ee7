import { customersById } from '../../store/customers';
import { enterprisesOf } from '../store/enterprises';
import type { DevelopmentScene } from './development-scene';

/** The surveyed enterprises that the actor sees: one that is out of sight by now is nobody's to place or to choose, and holds nothing up (REG-10). */
export const seenEnterprises = async ({ tx, actor }: DevelopmentScene, surveyId: string): Promise<string[]> => {
  const surveyed = ((await enterprisesOf(tx, [surveyId])).get(surveyId) ?? []).map(({ customerId }) => customerId);
  const seen = await customersById(tx, actor, surveyed);
  return surveyed.filter(id => seen.has(id));
};
