import * as fc from 'fast-check';
import { PLAN_POLICY } from '../../policy/plan-policy';
import { score } from '../../policy/score';
import { causesOf, type Cause, type ScoredBy } from './causes';

/** Revenue alone, diamond from ¥400,000. */
const OTHER = { ...PLAN_POLICY, version: 2, revenueWeight: 100, shareWeight: 0, revenueBands: [{ atLeastFen: 40_000_000n, points: 100 }] };
const by = (revenueWan: number, bureauWan: number, policy = PLAN_POLICY): ScoredBy => ({
  revenueFen: BigInt(revenueWan) * 1_000_000n, bureauFen: BigInt(bureauWan) * 1_000_000n, policyVersion: policy.version, rules: policy,
});
/** Half of the plan's share goes to credit. */
const CREDIT = { ...PLAN_POLICY, version: 3, shareWeight: 20, creditWeight: 20 };
const withCredit = (points: number | null): ScoredBy => ({ ...by(45, 15_000, CREDIT), creditPoints: points });
const scored = fc.record({ revenue: fc.nat({ max: 300 }), bureau: fc.integer({ min: 1, max: 30_000 }), policy: fc.constantFrom(PLAN_POLICY, OTHER) })
  .map(({ revenue, bureau, policy }) => by(revenue, bureau, policy));

describe('why two runs differ', () => {
  it.each<[string, ScoredBy, ScoredBy, Cause[]]>([
    ['the bureau grew', by(45, 15_000), by(45, 20_000), ['BUREAU_REVENUE']],
    ['the customer grew', by(5, 15_000), by(45, 15_000), ['REVENUE']],
    ['the customer grew, the bureau a little', by(5, 15_000), by(45, 15_000 - 1), ['REVENUE']],
    ['the policy is another', by(45, 15_000), by(45, 15_000, OTHER), ['POLICY']],
    ['both fell and grew, the bureau alone would have changed nothing', by(45, 15_000), by(5, 60_000), ['REVENUE']],
    ['the customer shrank under another policy of another bureau', by(160, 15_000), by(20, 200_000, OTHER), ['REVENUE']],
    ['neither alone', by(160, 15_000), by(5, 2_000_000), ['REVENUE', 'BUREAU_REVENUE']],
    ['its credit fell', withCredit(100), withCredit(0), ['CREDIT']],
    ['its credit counts now', by(45, 15_000), withCredit(0), ['POLICY']],
    ['nothing differs', by(45, 15_000), by(45, 15_000), []],
  ])('GRD-7 › %s', (_, before, after, causes) => expect(causesOf(before, after)).toEqual(causes));

  it('GRD-7 › another level always has a cause, and only what differs is one', () => {
    fc.assert(fc.property(scored, scored, (before, after) => {
      const causes = causesOf(before, after);
      if (score(before, before.rules).level !== score(after, after.rules).level) expect(causes).not.toEqual([]);
      if (before.revenueFen === after.revenueFen) expect(causes).not.toContain('REVENUE');
      if (before.bureauFen === after.bureauFen) expect(causes).not.toContain('BUREAU_REVENUE');
      if (before.policyVersion === after.policyVersion) expect(causes).not.toContain('POLICY');
    }));
  });
});
