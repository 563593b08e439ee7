import type { Line, UnitTier } from '@keyaccount/contracts';

/** A unit as far as responsibility asks. */
export type UnitCoverage = {
  readonly code: string;
  readonly name: string;
  readonly tier: UnitTier;
  readonly parent: string | null;
  /** Division prefixes that it covers. */
  readonly divisions: readonly string[];
  /** Lines that it is the professional bureau of. */
  readonly lines: readonly Line[];
};

/** Who stands for the territory, lowest first; each tier steps in for the one below it. */
export const TERRITORY_TIERS = ['SUB_BRANCH', 'COUNTY', 'CITY', 'PROVINCE'] as const;
export type TerritoryTier = (typeof TERRITORY_TIERS)[number];

/** The business branch counts as the county centre of the central districts (REG-3, ours). */
const TIER_OF: Partial<Record<UnitTier, TerritoryTier>> = {
  SUB_BRANCH: 'SUB_BRANCH', COUNTY_CENTRE: 'COUNTY', BUSINESS_BRANCH: 'COUNTY', CITY_CENTRE: 'CITY', PROVINCIAL_CENTRE: 'PROVINCE',
};

/** Township, county, city, province. */
const PREFIX_LENGTHS = [9, 6, 4, 2] as const;

export type Directory = {
  readonly byCode: ReadonlyMap<string, UnitCoverage>;
  readonly covering: Readonly<Record<TerritoryTier, ReadonlyMap<string, UnitCoverage>>>;
  readonly bureaus: ReadonlyMap<Line, UnitCoverage>;
  readonly workTeams: ReadonlyMap<string, readonly UnitCoverage[]>;
  readonly cityCentre: UnitCoverage | undefined;
};

const coverageOf = (units: readonly UnitCoverage[]): ReadonlyMap<string, UnitCoverage> => {
  const covering = new Map<string, UnitCoverage>();
  for (const unit of units) for (const prefix of unit.divisions) if (!covering.has(prefix)) covering.set(prefix, unit);
  return covering;
};

/** Arranges the units for look-ups. Of two that cover the same, the one with the smaller code counts, whatever their order. */
export const directoryOf = (units: readonly UnitCoverage[]): Directory => {
  const ordered = [...units].sort((a, b) => (a.code < b.code ? -1 : 1));
  const tier = (wanted: TerritoryTier): readonly UnitCoverage[] => ordered.filter(unit => TIER_OF[unit.tier] === wanted);
  const bureaus = new Map<Line, UnitCoverage>();
  const workTeams = new Map<string, UnitCoverage[]>();
  for (const unit of ordered) {
    if (unit.tier === 'PROFESSIONAL_BUREAU') for (const line of unit.lines) if (!bureaus.has(line)) bureaus.set(line, unit);
    if (unit.tier === 'WORK_TEAM' && unit.parent !== null) workTeams.set(unit.parent, [...(workTeams.get(unit.parent) ?? []), unit]);
  }
  return {
    byCode: new Map(ordered.map(unit => [unit.code, unit])),
    covering: {
      SUB_BRANCH: coverageOf(tier('SUB_BRANCH')), COUNTY: coverageOf(tier('COUNTY')), CITY: coverageOf(tier('CITY')), PROVINCE: coverageOf(tier('PROVINCE')),
    },
    bureaus, workTeams,
    cityCentre: ordered.find(unit => unit.tier === 'CITY_CENTRE'),
  };
};

const longestPrefix = (division: string, covering: ReadonlyMap<string, UnitCoverage>): UnitCoverage | undefined => {
  for (const length of PREFIX_LENGTHS) {
    const unit = division.length >= length ? covering.get(division.slice(0, length)) : undefined;
    if (unit) return unit;
  }
  return undefined;
};

/** The unit of a tier whose territory the division lies in: the longest prefix counts (REG-3). */
export const coveringUnit = (division: string, tier: TerritoryTier, directory: Directory): UnitCoverage | undefined =>
  longestPrefix(division, directory.covering[tier]);

/** The same among these units, whatever their tier. */
export const coveringAmong = (division: string, units: readonly UnitCoverage[]): UnitCoverage | undefined => longestPrefix(division, coverageOf(units));

/** The units of a division's territory that may see its prospects: the county or district centre and the sub-branch. */
export const territoryUnits = (division: string, directory: Directory): readonly string[] => {
  const units = [coveringUnit(division, 'COUNTY', directory), coveringUnit(division, 'SUB_BRANCH', directory)];
  return units.flatMap(unit => (unit ? [unit.code] : []));
};
