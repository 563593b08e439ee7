import type { Fen, GradeLevel } from '@keyaccount/contracts';
import { levelOf, REVENUE_CUTS, SHARE_CUTS } from './rules';

export const YEARS = [2024, 2025] as const;
export type Year = (typeof YEARS)[number];

export const STANDARD_CUSTOMERS = 3_000;
const STANDARD_REVENUE = 200_000_000;
/** A round sum, so that every share of GRD-4 is a whole number of fen. */
const ROUND = 1_000_000;
const PROVINCE_LIKE = 10_000_000_000;

/** What the sample is measured by. */
export type Scale = {
  readonly customers: number;
  /** The whole bureau's declared revenue (LED-4). */
  readonly bureau: Readonly<Record<Year, Fen>>;
  /** Revenue of the smallest ordinary customer of a year. */
  readonly smallest: Fen;
  /** No ordinary customer has more than about this. */
  readonly largest: Fen;
};

/** A larger sample is a larger bureau, but less than in proportion, so that all grades remain within reach. */
export const scaleOf = (customers: number): Scale => {
  const times = Math.max(1, customers / STANDARD_CUSTOMERS);
  const first = Math.min(PROVINCE_LIKE, Math.round((STANDARD_REVENUE * Math.min(times, 3 * Math.sqrt(times))) / ROUND) * ROUND);
  const second = Math.round((first * 1.05) / ROUND) * ROUND;
  const fen = (yuan: number): Fen => BigInt(yuan) * 100n;
  return {
    customers,
    bureau: { 2024: fen(first), 2025: fen(second) },
    smallest: fen(Math.floor((first * 0.09) / Math.max(customers, STANDARD_CUSTOMERS))),
    largest: fen(Math.floor(first * 0.02)),
  };
};

/** Where points change, smallest first. */
const cuts = (bureau: Fen): Fen[] =>
  [...REVENUE_CUTS.map(([least]) => least), ...SHARE_CUTS.map(([parts]) => (parts * bureau) / 10_000n)].sort((a, b) => (a < b ? -1 : 1));

/** A year's revenue that surely gives the level, well away from every threshold. */
export const revenueFor = (level: GradeLevel, bureau: Fen): Fen => {
  if (level === 'GENERAL') return 9_000_000n;
  const steps = cuts(bureau);
  const at = steps.findIndex(cut => levelOf(cut, bureau) === level);
  const from = steps[at];
  if (from === undefined) throw new Error(`no revenue gives ${level} in a bureau of ${bureau} fen`);
  const next = steps.slice(at + 1).find(cut => cut > from) ?? from * 2n;
  return (from + next) / 2n;
};
