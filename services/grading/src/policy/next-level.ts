import { GRADE_LEVELS, type Fen, type GradeLevel } from '@keyaccount/contracts';
import type { ScoringRules } from './grading-policy';
import { score, type Indicators } from './score';
import { stepBounds } from './steps';

/** A level above, and the least additional revenue that reaches it. */
export type NextLevel = { readonly level: GradeLevel; readonly additionalFen: Fen };

const isAbove = (level: GradeLevel, other: GradeLevel): boolean => GRADE_LEVELS.indexOf(level) < GRADE_LEVELS.indexOf(other);

/**
 * The least additional revenue that lifts the level, the bureau's total unchanged, exact to the fen (GRD-2..5). The level
 * it lifts to may skip one that this bureau's total makes unreachable. Undefined at DIAMOND or where no revenue lifts it.
 */
export const nextLevel = (indicators: Indicators, rules: ScoringRules): NextLevel | undefined => {
  const { level: held } = score(indicators, rules);
  const above = stepBounds(indicators.bureauFen, rules).filter(bound => bound > indicators.revenueFen);
  for (const step of above) {
    const { level } = score({ ...indicators, revenueFen: step }, rules);
    if (isAbove(level, held)) return { level, additionalFen: step - indicators.revenueFen };
  }
  return undefined;
};
