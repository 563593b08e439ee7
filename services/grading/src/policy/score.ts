import type { Fen, GradeLevel } from '@keyaccount/contracts';
import { SHARE_UNIT, type ScoringRules } from './grading-policy';

/** Revenue of a year against the whole bureau's (GRD-3, GRD-4), and the points of credit (GRD-2): null or absent where nothing was observed. */
export type Indicators = { readonly revenueFen: Fen; readonly bureauFen: Fen; readonly creditPoints?: number | null };

export type Score = {
  readonly revenuePoints: number;
  readonly sharePoints: number;
  /** Null while credit has no weight. */
  readonly creditPoints: number | null;
  /** Hundredths of a point. */
  readonly score: number;
  readonly level: GradeLevel;
};

/** Points of the highest revenue band that is reached; below the lowest 0 (GRD-3). [plan; 0 is ours] */
export const revenuePoints = (revenueFen: Fen, bands: ScoringRules['revenueBands']): number =>
  bands.find(band => revenueFen >= band.atLeastFen)?.points ?? 0;

/** Points of the highest share band that is reached, multiplied across so that nothing is rounded; 0 without a bureau total (GRD-4). [plan; 0 is ours] */
export const sharePoints = ({ revenueFen, bureauFen }: Indicators, bands: ScoringRules['shareBands']): number =>
  bureauFen <= 0n ? 0 : (bands.find(band => revenueFen * SHARE_UNIT >= band.atLeastShare * bureauFen)?.points ?? 0);

/** The level whose band the score reaches (GRD-5). [plan] */
export const levelOf = (score: number, bands: ScoringRules['gradeBands']): GradeLevel =>
  bands.find(band => score >= band.atLeastScore)?.level ?? 'GENERAL';

/**
 * The weighted score and its level (GRD-2..5). [plan] Credit counts where a version of the policy gives it weight; of whom nothing
 * was observed has the points that the version says. [ours]
 */
export const score = (indicators: Indicators, rules: ScoringRules): Score => {
  const byRevenue = revenuePoints(indicators.revenueFen, rules.revenueBands);
  const byShare = sharePoints(indicators, rules.shareBands);
  const byCredit = rules.creditWeight === 0 ? null : (indicators.creditPoints ?? rules.creditUnobserved);
  const total = rules.revenueWeight * byRevenue + rules.shareWeight * byShare + rules.creditWeight * (byCredit ?? 0);
  return { revenuePoints: byRevenue, sharePoints: byShare, creditPoints: byCredit, score: total, level: levelOf(total, rules.gradeBands) };
};
