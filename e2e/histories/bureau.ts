import type { Line, UnitTier } from '@keyaccount/contracts';

/** A unit as a bureau file states it. */
export type StatedUnit = {
  readonly code: string; readonly name: string; readonly tier: UnitTier; readonly parent: string | null; readonly divisions: readonly string[]; readonly lines: readonly Line[];
};

const unit = (code: string, tier: UnitTier, parent: string | null, divisions: readonly string[] = [], lines: readonly Line[] = []): StatedUnit =>
  ({ code, name: `${code} 中心`, tier, parent, divisions, lines });

/** The bureau at the start (ORG-1). */
export const UNITS: readonly StatedUnit[] = [
  unit('P44', 'PROVINCIAL_CENTRE', null, ['44']),
  unit('C4405', 'CITY_CENTRE', 'P44', ['4405']),
  unit('U440513', 'COUNTY_CENTRE', 'C4405', ['440513']),
  unit('U440515', 'COUNTY_CENTRE', 'C4405', ['440515']),
  unit('BB4405', 'BUSINESS_BRANCH', 'C4405', ['440507', '440511', '440512']),
  unit('PB-EXPRESS', 'PROFESSIONAL_BUREAU', 'C4405', [], ['express']),
  unit('S440515001', 'SUB_BRANCH', 'U440515', ['440515001']),
  unit('S440511004', 'SUB_BRANCH', 'BB4405', ['440511004']),
];

/** Units that may be opened later. */
export const LATER_UNITS: readonly StatedUnit[] = [
  unit('U440514', 'COUNTY_CENTRE', 'C4405', ['440514']),
  unit('PB-PHILATELY', 'PROFESSIONAL_BUREAU', 'C4405', [], ['philately']),
  unit('S440513104', 'SUB_BRANCH', 'U440513', ['440513104']),
  unit('S440514', 'SUB_BRANCH', 'BB4405', ['440514']),
  unit('WT-EXPRESS-1', 'WORK_TEAM', 'PB-EXPRESS', ['440515']),
  unit('WT-EXPRESS-2', 'WORK_TEAM', 'PB-EXPRESS', ['440511004']),
];

/** Where the customers of the histories are, and what units may come to cover. */
export const PLACES = ['440513', '440513104', '440515', '440515001', '440514', '440511004', '440507'] as const;

const STAFFED = ['C4405', 'U440513', 'U440515', 'BB4405', 'PB-EXPRESS'];

export const appointmentOf = (unitCode: string, since: string, until: string | null) =>
  ({ unit: unitCode, post: 'ACCOUNT_MANAGER' as const, fullTime: true, since, until });

/** A unit's nth account manager. */
export const managerOf = (unitCode: string, nth: number, until: string | null = null) =>
  ({ key: `${unitCode}-${nth}`, name: `${unitCode} 经理${nth}`, appointments: [appointmentOf(unitCode, '2023-01-01', until)] });

export const BUREAU = { units: UNITS, staff: STAFFED.flatMap(code => [1, 2, 3].map(nth => managerOf(code, nth))) };
