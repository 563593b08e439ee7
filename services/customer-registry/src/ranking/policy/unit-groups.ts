/** A group of the scheme with its place in the order of service. */
export type Group = { readonly code: string; readonly place: number };

export type SchemeFault = 'NoGroups' | 'GroupTwice' | 'PlaceTwice';
export type UnitGroupsFault = 'GroupTwice' | 'UnknownGroup';

const distinct = (values: readonly (string | number)[]): boolean => new Set(values).size === values.length;

/** REG-12 (ours): what the city centre draws up has groups, each once, no two of them in one place. */
export const schemeFault = (scheme: readonly Group[]): SchemeFault | undefined => {
  if (scheme.length === 0) return 'NoGroups';
  if (!distinct(scheme.map(({ code }) => code))) return 'GroupTwice';
  return distinct(scheme.map(({ place }) => place)) ? undefined : 'PlaceTwice';
};

/** REG-12 (plan): a unit classifies the groups that it concentrates on by the city's table; ours: each of them once, in an order of its own. */
export const unitGroupsFault = (ranked: readonly string[], scheme: readonly Group[]): UnitGroupsFault | undefined => {
  if (!distinct(ranked)) return 'GroupTwice';
  const known = new Set(scheme.map(({ code }) => code));
  return ranked.every(code => known.has(code)) ? undefined : 'UnknownGroup';
};

/** REG-12 (plan): revenue is reported in the unit's order. Ours: groups of the table that the unit has not ranked follow in the table's. */
export const reportOrder = (ranked: readonly string[], scheme: readonly Group[]): readonly string[] => {
  const first = new Set(ranked);
  const rest = scheme.filter(({ code }) => !first.has(code)).sort((one, other) => one.place - other.place);
  return [...ranked, ...rest.map(({ code }) => code)];
};

/** REG-12 (ours): of what a unit once ranked, a later table may have dropped a group; the others keep their order. */
export const stillRanked = <G extends Group>(ranked: readonly string[], scheme: readonly G[]): readonly G[] => ranked.flatMap(code => scheme.filter(group => group.code === code));
