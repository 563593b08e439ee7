import type { Fen, GradeLevel, Kind, Line } from '@keyaccount/contracts';
import { BUREAU_OF_LINE } from './lines';
import { centreOf, CITY, PROVINCE, subBranchOf } from './bureau';
import { CENTRAL } from './divisions';

/*
 * The rules once more, as plainly as can be and independent of the services: by them the sample knows what a correct system must find.
 */

const yuan = (amount: number): Fen => BigInt(amount) * 100n;

/** Least revenue of last year by line (GRD-1); of newspapers the turnover. */
export const LINE_THRESHOLDS: Readonly<Record<Line, { readonly year: Fen; readonly month: Fen }>> = {
  savings: { year: yuan(20_000), month: yuan(2_000) },
  billing: { year: yuan(50_000), month: yuan(5_000) },
  letters: { year: yuan(12_000), month: yuan(1_000) },
  philately: { year: yuan(40_000), month: yuan(3_500) },
  express: { year: yuan(20_000), month: yuan(2_000) },
  logistics: { year: yuan(50_000), month: yuan(5_000) },
  parcels: { year: yuan(10_000), month: yuan(1_000) },
  newspapers: { year: yuan(20_000), month: yuan(2_000) },
};
export const COMPREHENSIVE_THRESHOLD = { year: yuan(10_000), month: yuan(1_000) };

/** Revenue that gives the points beside it (GRD-3). */
export const REVENUE_CUTS: readonly (readonly [Fen, bigint])[] = [
  [yuan(1_500_000), 100n], [yuan(1_000_000), 90n], [yuan(500_000), 80n], [yuan(300_000), 70n], [yuan(100_000), 60n],
];
/** Ten-thousandths of the bureau's revenue that give the points beside them (GRD-4). */
export const SHARE_CUTS: readonly (readonly [bigint, bigint])[] = [[30n, 100n], [10n, 80n], [5n, 60n], [1n, 40n]];

/** GRD-2..5. */
export const levelOf = (revenue: Fen, bureau: Fen): GradeLevel => {
  const byRevenue = REVENUE_CUTS.find(([least]) => revenue >= least)?.[1] ?? 0n;
  const byShare = SHARE_CUTS.find(([parts]) => revenue * 10_000n >= parts * bureau)?.[1] ?? 0n;
  const score = 60n * byRevenue + 40n * byShare;
  if (score >= 9_000n) return 'DIAMOND';
  if (score >= 7_500n) return 'GOLD';
  return score >= 6_500n ? 'SILVER' : 'GENERAL';
};

/** A year of one line: what was booked, and for newspapers the turnover. */
export type LineTotal = { readonly line: Line; readonly revenue: Fen; readonly turnover: Fen };

/** Lines whose threshold of the year is met, the strongest first (GRD-1 (3)). */
export const professionalLines = (totals: readonly LineTotal[]): Line[] =>
  totals
    .map(({ line, revenue, turnover }) => ({ line, strength: ((line === 'newspapers' ? turnover : revenue) * 1_000_000n) / LINE_THRESHOLDS[line].year }))
    .filter(({ strength }) => strength >= 1_000_000n)
    .sort((a, b) => (a.strength > b.strength ? -1 : a.strength < b.strength ? 1 : 0))
    .map(({ line }) => line);

export const totalOf = (totals: readonly LineTotal[]): Fen => totals.reduce((sum, { revenue }) => sum + revenue, 0n);

/** GRD-1 for a year that is over, with nothing yet in the month. */
export const qualifies = (agreement: boolean, totals: readonly LineTotal[]): boolean =>
  agreement || totalOf(totals) >= COMPREHENSIVE_THRESHOLD.year || professionalLines(totals).length > 0;

/** Kind and main line that the data suggest at filing. */
export const kindOf = (totals: readonly LineTotal[], division: string): { kind: Kind; mainLine: Line | null } => {
  const lines = professionalLines(totals);
  const several = totalOf(totals) >= COMPREHENSIVE_THRESHOLD.year && totals.filter(({ revenue }) => revenue > 0n).length > 1;
  const mainLine = lines[0] ?? null;
  if (lines.length === 1 && !several) return { kind: 'PROFESSIONAL', mainLine };
  return { kind: CENTRAL.includes(division.slice(0, 6)) ? 'COMPREHENSIVE' : 'REGIONAL', mainLine };
};

type Account = { readonly kind: Kind; readonly mainLine: Line | null; readonly grade: GradeLevel; readonly division: string };

const byTerritory = (division: string): string => (division.length === 9 ? subBranchOf(division) : centreOf(division));

/** REG-3, for a city whose divisions and lines are all covered. */
export const ownerOf = ({ kind, mainLine, grade, division }: Account): string => {
  if (grade === 'GENERAL') return byTerritory(division);
  if (grade === 'DIAMOND') return kind === 'REGIONAL' ? CITY : PROVINCE;
  if (kind === 'PROFESSIONAL' && mainLine) return BUREAU_OF_LINE[mainLine];
  return kind === 'COMPREHENSIVE' && grade === 'GOLD' ? CITY : centreOf(division);
};
