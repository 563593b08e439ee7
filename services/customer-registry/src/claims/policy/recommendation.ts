import { territoryUnits, type Directory } from '../../policy/territory';

export type Agreement = { readonly signedOn: string | null; readonly signedAtPlace: string | null };
export type Territory = { readonly division: string; readonly agreements: readonly Agreement[] };

export type Recommendation = {
  readonly division: string;
  /** The party in whose territory it lies; null where that is neither, or both. */
  readonly inFavourOf: string | null;
  /** In Chinese. */
  readonly reason: string;
  readonly reasonEn: string;
};

const DIVISION = /^\d{6}(\d{3})?$/;

/** Whether the unit is one of these or lies under one of them. */
const belongsTo = (unit: string, units: readonly string[], { byCode }: Directory): boolean => {
  const seen = new Set<string>();
  for (let code: string | null = unit; code !== null && !seen.has(code); code = byCode.get(code)?.parent ?? null) {
    if (units.includes(code)) return true;
    seen.add(code);
  }
  return false;
};

/**
 * The rule that a ruling starts from (REG-7, plan): the territory is the place of the organisation that signs the agreement. Where no agreement
 * says its place, the place of the customer stands in (ours).
 */
export const recommend = ({ division: ownDivision, agreements }: Territory, parties: readonly [string, string], directory: Directory): Recommendation => {
  const [last] = agreements.filter(({ signedAtPlace }) => signedAtPlace !== null && DIVISION.test(signedAtPlace))
    .sort((a, b) => ((a.signedOn ?? '') < (b.signedOn ?? '') ? 1 : -1));
  const division = last?.signedAtPlace ?? ownDivision;
  const units = territoryUnits(division, directory);
  const within = parties.filter(party => belongsTo(party, units, directory));
  return {
    division, inFavourOf: within.length === 1 ? (within[0] ?? null) : null,
    reason: last ? `协议由位于 ${division} 的机构签订。` : `协议未载明签订地,按客户所在地 ${division}。`,
    reasonEn: last ? `The organisation that signed the agreement is in ${division}.` : `No agreement names its place; the customer is in ${division}.`,
  };
};
