import type { MatrixRow } from '../../policy/responsibility-matrix';
import type { CoverageChange } from './plan';

export type PlannedFault = 'UnitUnknown' | 'UnitTwice' | 'DivisionPrefixMalformed' | 'CellTwice';
export type Planned = { readonly matrix: readonly MatrixRow[]; readonly coverage: readonly CoverageChange[] };

/** Six or nine digits, or the beginning of such a code: a province's, a city's. */
const PREFIX = /^(\d{2}|\d{4}|\d{6}|\d{9})$/;
const twice = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;

/** Why nothing can be said of a planned change (REG-3): what it names is not there, or is named twice. [ours] */
export const plannedFault = ({ matrix, coverage }: Planned, isUnit: (code: string) => boolean): { readonly fault: PlannedFault; readonly field: string } | undefined => {
  const checks: readonly (readonly [boolean, PlannedFault, string])[] = [
    [coverage.every(({ unit }) => isUnit(unit)), 'UnitUnknown', 'coverage'], [!twice(coverage.map(({ unit }) => unit)), 'UnitTwice', 'coverage'],
    [coverage.every(({ divisions }) => divisions.every(division => PREFIX.test(division))), 'DivisionPrefixMalformed', 'coverage'],
    [!twice(matrix.map(({ kind, grade }) => `${kind} ${grade}`)), 'CellTwice', 'matrix'],
  ];
  const broken = checks.find(([holds]) => !holds);
  return broken && { fault: broken[1], field: `input.${broken[2]}` };
};
