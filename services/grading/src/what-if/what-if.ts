import type { Deps } from '../use-cases/deps';
import { compareGradingRuns } from './use-cases/compare-grading-runs';
import { tryBureauRevenue } from './use-cases/try-bureau-revenue';
import { tryPolicy } from './use-cases/try-policy';

/** TABLE OF CONTENTS: grading tried out without effect, and runs held against each other (GRD-7). */
export const whatIf = (deps: Deps) => ({
  queries: { tryBureauRevenue: tryBureauRevenue(deps), tryPolicy: tryPolicy(deps), compareGradingRuns: compareGradingRuns(deps) },
});
