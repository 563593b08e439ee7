/*
 * REG-3 once more, from organisation's own units and the plan's table, independent of the registry that is checked by it; with what
 * the city centre decided otherwise: another matrix, strategic customers (REG-14), overrides (REG-7).
 */

export type CheckedUnit = { readonly code: string; readonly tier: string; readonly parent: string | null; readonly divisions: readonly string[]; readonly lines: readonly string[] };
export type CheckedCustomer = {
  readonly kind: string; readonly grade: string; readonly division: string; readonly main_line: string | null;
  /** The unit of an override that holds today. */
  readonly override_unit?: string | null;
  /** Whether a designation as a strategic customer holds today. */
  readonly strategic?: boolean;
};
/** A cell of the matrix as it was set for today. */
export type CheckedCell = { readonly kind: string; readonly grade: string; readonly target: string };
export type Responsible = { readonly unit: string; readonly flagged: boolean };

/** From the lowest: who stands in for whom where nobody covers the territory. */
const LADDER: readonly (readonly string[])[] = [['SUB_BRANCH'], ['COUNTY_CENTRE', 'BUSINESS_BRANCH'], ['CITY_CENTRE'], ['PROVINCIAL_CENTRE']];
const [SUB_BRANCH, COUNTY, CITY, PROVINCE] = [0, 1, 2, 3];

type Target = number | 'BUREAU' | 'TEAM';
const TARGETS: Readonly<Record<string, Target>> = { PROVINCE, CITY, COUNTY, SUB_BRANCH, BUREAU: 'BUREAU', WORK_TEAM: 'TEAM' };

const TABLE: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
  DIAMOND: { COMPREHENSIVE: PROVINCE, REGIONAL: CITY, PROFESSIONAL: PROVINCE },
  GOLD: { COMPREHENSIVE: CITY, REGIONAL: COUNTY, PROFESSIONAL: 'BUREAU' },
  SILVER: { COMPREHENSIVE: COUNTY, REGIONAL: COUNTY, PROFESSIONAL: 'BUREAU' },
  GENERAL: { COMPREHENSIVE: SUB_BRANCH, REGIONAL: SUB_BRANCH, PROFESSIONAL: 'TEAM' },
};

const byCode = (a: CheckedUnit, b: CheckedUnit): number => (a.code < b.code ? -1 : 1);

/** The unit that covers the division by its longest prefix. */
const covering = (division: string, units: readonly CheckedUnit[]): CheckedUnit | undefined => {
  const reach = (unit: CheckedUnit): number => Math.max(0, ...unit.divisions.filter(prefix => division.startsWith(prefix)).map(prefix => prefix.length));
  return [...units].sort(byCode).sort((a, b) => reach(b) - reach(a)).find(unit => reach(unit) > 0);
};

/** Who must be responsible for the customer; a unit that only stands in is flagged. Cells that were not set are the plan's. */
export const responsibilityBy = (units: readonly CheckedUnit[], cells: readonly CheckedCell[] = []): ((customer: CheckedCustomer) => Responsible | undefined) => {
  const ladder = LADDER.map(tiers => units.filter(unit => tiers.includes(unit.tier)));
  const found = new Map<string, Responsible | undefined>();
  const set = new Map(cells.map(({ kind, grade, target }) => [`${grade} ${kind}`, TARGETS[target]]));

  const byTerritory = (division: string, from: number): Responsible | undefined => {
    for (const [step, candidates] of ladder.slice(from).entries()) {
      const unit = covering(division, candidates);
      if (unit) return { unit: unit.code, flagged: step > 0 };
    }
    const city = ladder[CITY]?.[0];
    return city && { unit: city.code, flagged: true };
  };

  const decide = ({ kind, grade, division, main_line: line }: CheckedCustomer): Responsible | undefined => {
    const target = set.get(`${grade} ${kind}`) ?? TABLE[grade]?.[kind];
    if (target === undefined) return undefined;
    if (typeof target === 'number') return byTerritory(division, target);
    const bureau = units.filter(unit => unit.tier === 'PROFESSIONAL_BUREAU' && line !== null && unit.lines.includes(line)).sort(byCode)[0];
    if (target === 'BUREAU') {
      const city = byTerritory(division, CITY);
      return bureau ? { unit: bureau.code, flagged: false } : city && { ...city, flagged: true };
    }
    const teams = units.filter(unit => unit.tier === 'WORK_TEAM' && bureau && unit.parent === bureau.code).sort(byCode);
    const team = covering(division, teams) ?? teams[0];
    return team ? { unit: team.code, flagged: false } : byTerritory(division, SUB_BRANCH);
  };

  return customer => {
    if (customer.override_unit) return { unit: customer.override_unit, flagged: false };
    const city = ladder[CITY]?.[0];
    if (customer.strategic && customer.grade !== 'DIAMOND' && city) return { unit: city.code, flagged: false };
    const key = [customer.kind, customer.grade, customer.division, customer.main_line].join(' ');
    if (!found.has(key)) found.set(key, decide(customer));
    return found.get(key);
  };
};
