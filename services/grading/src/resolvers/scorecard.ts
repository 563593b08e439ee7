import { LARGEST_FEN, formatMoney, formatRatio, type Fen, type GradeLevel } from '@keyaccount/contracts';
import { explainScore } from '../policy/explanations';
import { SCORE_UNIT, type GradingPolicy } from '../policy/grading-policy';
import { nextLevel } from '../policy/next-level';
import type { Score } from '../policy/score';
import type { Scorecard } from '../schema.generated';

export type Card = Score & {
  readonly year: number | null;
  readonly revenueFen: Fen;
  readonly bureauFen: Fen;
  readonly bureauDeclared: boolean;
};

const GENERAL_TO_TOP: readonly GradeLevel[] = ['GENERAL', 'SILVER', 'GOLD', 'DIAMOND'];

/** A level that no revenue reaches is still the next one by rank. */
const levelAbove = (level: GradeLevel): GradeLevel | null => GENERAL_TO_TOP[GENERAL_TO_TOP.indexOf(level) + 1] ?? null;

/** A scorecard as the graph shows it (GRD-2..5). */
export const scorecardOf = (card: Card, policy: GradingPolicy): Scorecard => {
  const next = nextLevel(card, policy);
  const { zh, en } = explainScore(card, policy);
  return {
    year: card.year,
    revenue: formatMoney(card.revenueFen),
    share: formatRatio(card.revenueFen, card.bureauFen, 8),
    bureauRevenue: formatMoney(card.bureauFen),
    bureauRevenueDeclared: card.bureauDeclared,
    revenuePoints: card.revenuePoints,
    sharePoints: card.sharePoints,
    creditPoints: card.creditPoints,
    score: formatRatio(BigInt(card.score), SCORE_UNIT, 2),
    level: card.level,
    policyVersion: policy.version,
    nextLevel: next?.level ?? levelAbove(card.level),
    revenueToNextLevel: next && next.additionalFen <= LARGEST_FEN ? formatMoney(next.additionalFen) : null,
    reason: zh,
    reasonEn: en,
  };
};
