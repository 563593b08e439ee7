import type { ScoringRules } from '../../policy/grading-policy';
import { score, type Indicators } from '../../policy/score';

/** What a level may differ by: the customer's revenue, the bureau's, the customer's credit, the policy. */
export type Cause = 'REVENUE' | 'BUREAU_REVENUE' | 'CREDIT' | 'POLICY';

/** Everything that a score hangs on (GRD-2..5). */
export type ScoredBy = Indicators & { readonly policyVersion: number; readonly rules: ScoringRules };

const observed = ({ creditPoints = null, rules }: ScoredBy): boolean => rules.creditWeight > 0 && creditPoints !== null;
const levelBy = (by: ScoredBy) => score(by, by.rules).level;

/**
 * Why two runs see a customer at different levels (GRD-7). [ours] A cause is what, left as it was, would have given another level;
 * where nothing alone would have, it is everything that differs.
 */
export const causesOf = (before: ScoredBy, after: ScoredBy): Cause[] => {
  const inputs: readonly (readonly [Cause, boolean, ScoredBy])[] = [
    ['REVENUE', before.revenueFen !== after.revenueFen, { ...after, revenueFen: before.revenueFen }],
    ['BUREAU_REVENUE', before.bureauFen !== after.bureauFen, { ...after, bureauFen: before.bureauFen }],
    ['CREDIT', observed(before) && observed(after) && before.creditPoints !== after.creditPoints, { ...after, creditPoints: before.creditPoints ?? null }],
    ['POLICY', before.policyVersion !== after.policyVersion, { ...after, rules: before.rules }],
  ];
  const differing = inputs.filter(([, differs]) => differs);
  const decisive = differing.filter(([, , without]) => levelBy(without) !== levelBy(after));
  return (decisive.length > 0 ? decisive : differing).map(([cause]) => cause);
};
