import { formatRatio, idOf } from '@keyaccount/contracts';
import { answer } from '@keyaccount/subgraph-kit';
import { explainChange, type CardFacts, type Sentence } from '../../policy/explanations';
import { SCORE_UNIT } from '../../policy/grading-policy';
import { REFUSALS } from '../../refusals';
import type { Context } from '../../resolvers/context';
import type { GradingRunComparisonResolvers, GradingRunDifferenceResolvers, QueryResolvers } from '../../schema.generated';
import type { RunRow } from '../../store/runs';
import { causesOf, type ScoredBy } from '../policy/causes';
import { inOrder } from '../policy/moves';
import type { DifferenceRow } from '../store/run-comparison';

const given = (run: RunRow) => ({ year: run.year, policyVersion: run.policy_version, bureauFen: run.bureau_fen });
const before = (row: DifferenceRow): CardFacts => ({
  ...given(row.a), revenueFen: row.a_fen, revenuePoints: row.a_revenue_points, sharePoints: row.a_share_points, creditPoints: row.a_credit_points, score: row.a_score,
});
const after = (row: DifferenceRow): CardFacts => ({
  ...given(row.b), revenueFen: row.b_fen, revenuePoints: row.b_revenue_points, sharePoints: row.b_share_points, creditPoints: row.b_credit_points, score: row.b_score,
});
const sentenceOf = (row: DifferenceRow): Sentence => explainChange(row.a_level, row.b_level, before(row), after(row));
const points = (score: number): string => formatRatio(BigInt(score), SCORE_UNIT, 2);

const scoredBy = async ({ loaders }: Context, card: CardFacts): Promise<ScoredBy> => {
  const rules = await loaders.policy.load(card.policyVersion);
  if (!rules) throw new Error(`policy ${card.policyVersion} is gone`);
  return { ...card, rules };
};

export const comparisonQuery: Required<Pick<QueryResolvers, 'compareGradingRuns'>> = {
  compareGradingRuns: async (_, { a, b, first, after: cursor }, { queries, actor }) => {
    const compared = await queries.compareGradingRuns(actor, { a: idOf(a), b: idOf(b), first, after: cursor });
    return compared && answer(REFUSALS, compared);
  },
};

export const gradingRunComparison: Required<GradingRunComparisonResolvers> = {
  a: pair => pair.a,
  b: pair => pair.b,
  moves: pair => inOrder(pair.moves),
  differences: pair => pair.differences,
};

export const gradingRunDifference: Required<GradingRunDifferenceResolvers> = {
  customer: row => ({ id: row.customer_id }),
  from: row => row.a_level,
  to: row => row.b_level,
  fromScore: row => points(row.a_score),
  toScore: row => points(row.b_score),
  causes: async (row, _, context) => causesOf(await scoredBy(context, before(row)), await scoredBy(context, after(row))),
  reason: row => sentenceOf(row).zh,
  reasonEn: row => sentenceOf(row).en,
};
