import { RATE_UNIT, type ScoringRules } from '../../policy/grading-policy';

/** What was observed of a customer in a year: payments made on time and contracts kept, of all. */
export type CreditCount = { readonly kept: number; readonly observed: number };
type CreditRules = Pick<ScoringRules, 'creditBands' | 'creditUnobserved'>;

/** The part that was kept, in ten-thousandths, cut; undefined where nothing was observed. */
export const keptRate = ({ kept, observed }: CreditCount): number | undefined => (observed === 0 ? undefined : Math.floor((kept * RATE_UNIT) / observed));

/** Points of the highest band that is reached, below the lowest 0; of whom nothing was observed has what the policy says (GRD-2). [ours] */
export const creditPoints = (count: CreditCount, { creditBands, creditUnobserved }: CreditRules): number => {
  const rate = keptRate(count);
  return rate === undefined ? creditUnobserved : (creditBands.find(band => rate >= band.atLeastRate)?.points ?? 0);
};

/** How a set is scored where credit has weight, as the set-based statement takes it; each ladder begins below whatever there is. */
export type CreditLadder = {
  readonly weight: number; readonly unobserved: number; readonly rateCuts: readonly number[]; readonly points: readonly number[];
  readonly scoreCuts: readonly number[]; readonly levels: readonly string[];
};

const BELOW_ALL = -1;

/** The ladders of rules that need not be laid down; those of a version are read by credit_ladder in the migration (GRD-2, GRD-5). [ours] */
export const creditLadder = ({ creditWeight, creditUnobserved, creditBands, gradeBands }: ScoringRules): CreditLadder => {
  const [rates, scores] = [creditBands.toReversed(), gradeBands.toReversed()];
  return {
    weight: creditWeight, unobserved: creditUnobserved,
    rateCuts: [BELOW_ALL, ...rates.map(band => band.atLeastRate)], points: [0, ...rates.map(band => band.points)],
    scoreCuts: [BELOW_ALL, ...scores.map(band => band.atLeastScore)], levels: ['GENERAL', ...scores.map(band => band.level)],
  };
};
