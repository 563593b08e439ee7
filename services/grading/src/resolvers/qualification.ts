import { formatMoney } from '@keyaccount/contracts';
import { assess, type Evidence } from '../policy/definition';
import type { GradingPolicy } from '../policy/grading-policy';
import type { Qualification } from '../schema.generated';

/** What the two periods of GRD-1 are called. */
export type PeriodNames = { readonly lastYear: string; readonly thisMonth: string };

/** The definition's tests as the graph shows them (GRD-1). */
export const qualificationOf = (evidence: Evidence, policy: GradingPolicy, periods: PeriodNames): Qualification => {
  const { qualifies, tests } = assess(evidence, policy);
  return {
    qualifies,
    tests: tests.map(test => ({
      rule: test.rule,
      line: test.line,
      period: test.period === null ? '' : periods[test.period],
      actual: test.actualFen === null ? null : formatMoney(test.actualFen),
      threshold: test.thresholdFen === null ? null : formatMoney(test.thresholdFen),
      met: test.met,
    })),
  };
};
