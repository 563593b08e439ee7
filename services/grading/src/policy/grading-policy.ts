import type { Fen, GradeLevel, Line } from '@keyaccount/contracts';

/** ANY: last year or this month suffices; ALL: both must hold (GRD-1). */
export type PeriodMode = 'ANY' | 'ALL';
/** What a threshold of the definition is held against: booked revenue, or turnover (LED-2). */
export type Measure = 'REVENUE' | 'TURNOVER';

/** Shares are whole hundred-millionths of the bureau's revenue: 3‰ is 300,000. */
export const SHARE_UNIT = 100_000_000n;
/** Scores are whole hundredths of a point: 90 points are 9,000. */
export const SCORE_UNIT = 100n;

export type RevenueBand = { readonly atLeastFen: Fen; readonly points: number };
export type ShareBand = { readonly atLeastShare: bigint; readonly points: number };
/** Rates of what was kept are whole ten-thousandths: 95 % are 9,500. */
export const RATE_UNIT = 10_000;
export type CreditBand = { readonly atLeastRate: number; readonly points: number };
export type GradeBand = { readonly atLeastScore: number; readonly level: GradeLevel };
export type Threshold = {
  /** null: all lines together. */
  readonly line: Line | null;
  readonly measure: Measure;
  readonly lastYearFen: Fen;
  readonly thisMonthFen: Fen;
};

/** What turns revenue into a level (GRD-2..5). Bands stand highest first. */
export type ScoringRules = {
  /** Percent; the three weights sum to 100 (GRD-2). */
  readonly revenueWeight: number;
  readonly shareWeight: number;
  readonly creditWeight: number;
  readonly revenueBands: readonly RevenueBand[];
  readonly shareBands: readonly ShareBand[];
  readonly gradeBands: readonly GradeBand[];
  /** Points by the part of payments and contracts that was kept (GRD-2); they count as far as credit has weight. */
  readonly creditBands: readonly CreditBand[];
  /** Points of a customer of whom nothing was observed. */
  readonly creditUnobserved: number;
};

/** What makes a customer a key account (GRD-1). The thresholds stand in the order of the plan's table. */
export type DefinitionRules = { readonly periodMode: PeriodMode; readonly thresholds: readonly Threshold[] };

/** The rules of grading from a day on (GRD-7). */
export type GradingPolicy = ScoringRules & DefinitionRules & {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly source: string;
};
