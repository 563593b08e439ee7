import { GRADE_LEVELS, type Fen, type GradeLevel } from '@keyaccount/contracts';
import { SHARE_UNIT, type ScoringRules } from './grading-policy';
import { score, type Indicators } from './score';

/** A level above, and the least additional revenue that reaches it. */
export type NextLevel = { readonly level: GradeLevel; readonly additionalFen: Fen };

const divideUp = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;

/** The revenues at which points can change: the bands of revenue, and those of share as revenue of this bureau. */
const stepsAbove = ({ revenueFen, bureauFen }: Indicators, rules: ScoringRules): Fen[] => {
  const ofRevenue = rules.revenueBands.map(band => band.atLeastFen);
  const ofShare = bureauFen > 0n ? rules.shareBands.map(band => divideUp(band.atLeastShare * bureauFen, SHARE_UNIT)) : [];
  return [...ofRevenue, ...ofShare].filter(step => step > revenueFen).sort((a, b) => (a < b ? -1 : 1));
};

const isAbove = (level: GradeLevel, other: GradeLevel): boolean => GRADE_LEVELS.indexOf(level) < GRADE_LEVELS.indexOf(other);

/**
 * The least additional revenue that lifts the level, the bureau's total unchanged, exact to the fen (GRD-2..5). The level
 * it lifts to may skip one that this bureau's total makes unreachable. Undefined at DIAMOND or where no revenue lifts it.
 */
export const nextLevel = (indicators: Indicators, rules: ScoringRules): NextLevel | undefined => {
  const { level: held } = score(indicators, rules);
  for (const step of stepsAbove(indicators, rules)) {
    const { level } = score({ ...indicators, revenueFen: step }, rules);
    if (isAbove(level, held)) return { level, additionalFen: step - indicators.revenueFen };
  }
  return undefined;
};
