import type { Directory } from '../../policy/territory';

/** The key-account centres that rule: the city's, and the province's where the city centre is a party (REG-7, ours). */
const RULING_TIERS: readonly string[] = ['CITY_CENTRE', 'PROVINCIAL_CENTRE'];

/** The units above a unit, the next one first. */
const above = (unit: string, { byCode }: Directory): readonly string[] => {
  const found: string[] = [];
  for (let parent = byCode.get(unit)?.parent ?? null; parent !== null && !found.includes(parent); parent = byCode.get(parent)?.parent ?? null) found.push(parent);
  return found;
};

/** Who rules between two units: the next common higher centre that is neither of them (REG-7); undefined where nobody stands above both. */
export const rulingCentre = (claimant: string, respondent: string, directory: Directory): string | undefined => {
  const overRespondent = new Set(above(respondent, directory));
  return above(claimant, directory).find(code =>
    overRespondent.has(code) && code !== claimant && code !== respondent && RULING_TIERS.includes(directory.byCode.get(code)?.tier ?? ''));
};
