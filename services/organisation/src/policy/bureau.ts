import type { Line, PostKind, UnitTier } from '@keyaccount/contracts';
import type { EstablishmentLine } from './establishment';

/** A unit as a bureau states it. */
export type UnitState = {
  readonly code: string;
  readonly name: string;
  readonly tier: UnitTier;
  readonly parent: string | null;
  readonly hostDepartment: string | null;
  readonly divisions: readonly string[];
  readonly lines: readonly Line[];
  readonly establishment: readonly EstablishmentLine[];
};

export type AppointmentState = {
  readonly unit: string;
  readonly post: PostKind;
  readonly dedicatedTo: string | null;
  readonly fullTime: boolean;
  readonly since: string;
  readonly until: string | null;
};

export type StaffState = {
  /** Stable across installations. */
  readonly key: string;
  readonly name: string;
  readonly username: string | null;
  readonly appointments: readonly AppointmentState[];
};

export type Bureau = { readonly units: readonly UnitState[]; readonly staff: readonly StaffState[] };

/** What is wrong, and in which field of the file. */
export type Problem = { readonly field: string; readonly zh: string; readonly en: string };

/** Whom a tier may hang under: the line of guidance (ORG-1, ORG-3). */
const GUIDED_BY: Readonly<Record<UnitTier, readonly UnitTier[]>> = {
  PROVINCIAL_CENTRE: [],
  CITY_CENTRE: ['PROVINCIAL_CENTRE'],
  COUNTY_CENTRE: ['CITY_CENTRE'],
  BUSINESS_BRANCH: ['CITY_CENTRE'],
  PROFESSIONAL_BUREAU: ['CITY_CENTRE'],
  SUB_BRANCH: ['COUNTY_CENTRE', 'BUSINESS_BRANCH', 'PROFESSIONAL_BUREAU'],
  WORK_TEAM: ['SUB_BRANCH', 'COUNTY_CENTRE', 'BUSINESS_BRANCH', 'PROFESSIONAL_BUREAU'],
};

/** Tiers among which a division may have one unit only, or its territory would be undecided (REG-3). */
const LEVEL: Readonly<Record<UnitTier, string>> = {
  PROVINCIAL_CENTRE: 'province', CITY_CENTRE: 'city', COUNTY_CENTRE: 'county', BUSINESS_BRANCH: 'county',
  PROFESSIONAL_BUREAU: 'bureau', SUB_BRANCH: 'sub-branch', WORK_TEAM: 'work team',
};

const problemOfParent = (unit: UnitState, tiers: ReadonlyMap<string, UnitTier>): Omit<Problem, 'field'> | undefined => {
  const allowed = GUIDED_BY[unit.tier];
  if (unit.parent === null) return allowed.length ? { zh: `${unit.tier} 必须有上级单位`, en: `${unit.tier} needs a parent` } : undefined;
  const tier = tiers.get(unit.parent);
  if (!tier) return { zh: `没有单位 ${unit.parent}`, en: `there is no unit ${unit.parent}` };
  return allowed.includes(tier) ? undefined : { zh: `${unit.tier} 不能隶属 ${tier}`, en: `${unit.tier} cannot hang under ${tier}` };
};

type Claim = { readonly field: string; readonly unit: string; readonly what: string };

const claimedTwice = (claims: readonly Claim[]): Problem[] => {
  const holders = new Map<string, string>();
  return claims.flatMap(({ field, unit, what }) => {
    const holder = holders.get(what) ?? unit;
    holders.set(what, holder);
    return holder === unit ? [] : [{ field, zh: `${what} 已由 ${holder} 覆盖`, en: `${what} is covered by ${holder} already` }];
  });
};

/** What keeps a bureau from being loaded over the units that are there: unknown names, a tree that is none, coverage that would be undecided (ORG-1, REG-3). */
export const problemsOf = (bureau: Bureau, held: readonly UnitState[]): Problem[] => {
  const named = new Set(bureau.units.map(({ code }) => code));
  const all = [...bureau.units.map((unit, index) => ({ unit, field: `units[${index}]` })), ...held.filter(({ code }) => !named.has(code)).map(unit => ({ unit, field: unit.code }))];
  const tiers = new Map(all.map(({ unit }) => [unit.code, unit.tier]));
  const twice = (codes: readonly string[], field: (index: number) => string): Problem[] =>
    codes.flatMap((code, index) => (codes.indexOf(code) === index ? [] : [{ field: field(index), zh: `${code} 重复`, en: `${code} appears twice` }]));
  return [
    ...twice(bureau.units.map(({ code }) => code), index => `units[${index}].code`),
    ...twice(bureau.staff.map(({ key }) => key), index => `staff[${index}].key`),
    ...all.flatMap(({ unit, field }) => {
      const problem = problemOfParent(unit, tiers);
      return problem ? [{ field: `${field}.parent`, ...problem }] : [];
    }),
    ...claimedTwice(all.flatMap(({ unit, field }) => unit.divisions.map(what => ({ field: `${field}.divisions`, unit: unit.code, what: `${LEVEL[unit.tier]} ${what}` })))),
    ...claimedTwice(all.flatMap(({ unit, field }) => unit.lines.map(what => ({ field: `${field}.lines`, unit: unit.code, what: `${LEVEL[unit.tier]} ${what}` })))),
    ...bureau.staff.flatMap((person, at) => person.appointments.flatMap(({ unit }, index) =>
      tiers.has(unit) ? [] : [{ field: `staff[${at}].appointments[${index}].unit`, zh: `没有单位 ${unit}`, en: `there is no unit ${unit}` }])),
  ];
};
