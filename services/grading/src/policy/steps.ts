import type { Fen, GradeLevel } from '@keyaccount/contracts';
import { SHARE_UNIT, type ScoringRules } from './grading-policy';
import { score } from './score';

/** Revenue from a bound up to the next one scores alike, credit apart. */
export type ScoreStep = { readonly fromFen: Fen; readonly score: number; readonly level: GradeLevel };

/** The first step begins below every revenue. */
const LOWEST_FEN = -(2n ** 63n);

/** The quotient, rounded up, of what is not negative by what is positive. */
export const divideUp = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;

/** The revenues at which points can change, rising: the bands of revenue, and those of share as revenue of this bureau (GRD-3, GRD-4). */
export const stepBounds = (bureauFen: Fen, rules: ScoringRules): Fen[] => {
  const ofRevenue = rules.revenueBands.map(band => band.atLeastFen);
  const ofShare = bureauFen > 0n ? rules.shareBands.map(band => divideUp(band.atLeastShare * bureauFen, SHARE_UNIT)) : [];
  return [...new Set([...ofRevenue, ...ofShare])].sort((a, b) => (a < b ? -1 : 1));
};

/** Rules and a bureau total as steps of revenue, what credit adds left out, so that rules which are not laid down can be tried on everyone (GRD-2..5, GRD-7). [plan] */
export const scoreSteps = (bureauFen: Fen, rules: ScoringRules): ScoreStep[] =>
  [LOWEST_FEN, ...stepBounds(bureauFen, rules)].map(fromFen => {
    const { score: points, level } = score({ revenueFen: fromFen, bureauFen }, { ...rules, creditWeight: 0 });
    return { fromFen, score: points, level };
  });
