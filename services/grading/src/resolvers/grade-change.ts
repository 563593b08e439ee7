import { formatRatio } from '@keyaccount/contracts';
import { explainChange, type CardFacts, type Sentence } from '../policy/explanations';
import { SCORE_UNIT } from '../policy/grading-policy';
import type { GradeChangeResolvers } from '../schema.generated';
import type { ChangeRow } from '../store/runs';

const before = (row: ChangeRow): CardFacts | undefined => {
  const { before_year: year, before_policy: policyVersion, before_bureau_fen: bureauFen, before_fen: revenueFen } = row;
  if (year === null || policyVersion === null || bureauFen === null || revenueFen === null) return undefined;
  return {
    year, policyVersion, bureauFen, revenueFen, revenuePoints: row.before_revenue_points ?? 0,
    sharePoints: row.before_share_points ?? 0, creditPoints: row.before_credit_points, score: row.before_score ?? 0,
  };
};

const sentenceOf = (row: ChangeRow): Sentence =>
  explainChange(row.from_level, row.to_level, before(row), {
    year: row.run.year, policyVersion: row.run.policy_version, bureauFen: row.run.bureau_fen, revenueFen: row.revenue_fen,
    revenuePoints: row.revenue_points, sharePoints: row.share_points, creditPoints: row.credit_points, score: row.score,
  });

export const gradeChange: Required<GradeChangeResolvers> = {
  customer: row => ({ id: row.customer_id }),
  from: row => row.from_level,
  to: row => row.to_level,
  score: row => formatRatio(BigInt(row.score), SCORE_UNIT, 2),
  reason: row => sentenceOf(row).zh,
  reasonEn: row => sentenceOf(row).en,
};
