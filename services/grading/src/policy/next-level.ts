import { GRADE_LEVELS, type Fen, type GradeLevel } from '@keyaccount/contracts';
import { SHARE_UNIT, type ScoringRules } from './grading-policy';
import { score, type Indicators } from './score';
import { divideUp, stepBounds } from './steps';

/** A level above, and the least additional revenue that reaches it. */
export type NextLevel = { readonly level: GradeLevel; readonly additionalFen: Fen };
/** Indicators, and whether the bureau's total is declared: the ledger's own grows by whatever is added (LED-4). */
export type Measured = Indicators & { readonly bureauDeclared: boolean };

const isAbove = (level: GradeLevel, other: GradeLevel): boolean => GRADE_LEVELS.indexOf(level) < GRADE_LEVELS.indexOf(other);

/** What must be added to reach a share of a total that grows along; nothing reaches the whole of it. */
const growingAlong = ({ revenueFen, bureauFen }: Measured, { atLeastShare }: ScoringRules['shareBands'][number]): Fen[] =>
  atLeastShare < SHARE_UNIT ? [divideUp(atLeastShare * bureauFen - revenueFen * SHARE_UNIT, SHARE_UNIT - atLeastShare)] : [];

/** The additions at which points can change, rising. */
const additions = (measured: Measured, rules: ScoringRules): Fen[] => {
  const { revenueFen, bureauFen, bureauDeclared } = measured;
  const found = bureauDeclared
    ? stepBounds(bureauFen, rules).map(bound => bound - revenueFen)
    : [...rules.revenueBands.map(band => band.atLeastFen - revenueFen), ...rules.shareBands.flatMap(band => growingAlong(measured, band)), 1n - bureauFen];
  return found.filter(fen => fen > 0n).sort((a, b) => (a < b ? -1 : 1));
};

/**
 * The least additional revenue that lifts the level, exact to the fen (GRD-2..5): a declared total of the bureau stays, the ledger's own grows
 * along (LED-4). [ours] The level it lifts to may skip one that this bureau's total makes unreachable. Undefined at DIAMOND or where no
 * revenue lifts it.
 */
export const nextLevel = (measured: Measured, rules: ScoringRules): NextLevel | undefined => {
  const { level: held } = score(measured, rules);
  for (const additionalFen of additions(measured, rules)) {
    const after = { ...measured, revenueFen: measured.revenueFen + additionalFen, bureauFen: measured.bureauFen + (measured.bureauDeclared ? 0n : additionalFen) };
    const { level } = score(after, rules);
    if (isAbove(level, held)) return { level, additionalFen };
  }
  return undefined;
};
