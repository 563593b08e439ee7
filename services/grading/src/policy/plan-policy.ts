import type { Fen, Line } from '@keyaccount/contracts';
import type { CreditBand, GradingPolicy, Measure, Threshold } from './grading-policy';

const yuan = (amount: number): Fen => BigInt(amount) * 100n;
const perTenThousand = (parts: number): bigint => BigInt(parts) * 10_000n;

const line = (name: Line, lastYear: number, thisMonth: number, measure: Measure = 'REVENUE'): Threshold => ({
  line: name, measure, lastYearFen: yuan(lastYear), thisMonthFen: yuan(thisMonth),
});

/**
 * Points of credit (GRD-2): the plan names it, paying on time and keeping the contract, and gives it no bands, so these are ours. Below
 * the lowest band 0; of whom nothing was observed nothing is held against: full points.
 */
export const CREDIT_BANDS: readonly CreditBand[] = [
  { atLeastRate: 10_000, points: 100 }, { atLeastRate: 9_500, points: 90 }, { atLeastRate: 9_000, points: 80 }, { atLeastRate: 8_000, points: 60 },
];
export const CREDIT_UNOBSERVED = 100;

/**
 * The numbers of the plan (汕头邮政营销体系建设实施方案, 大客户界定及分级标准), and nowhere else. They become version 1 of the
 * policy in the database; later versions are rows beside it. The plan has no date of its own, so version 1 holds from the
 * beginning. Not the plan's but ours: what lies below the lowest band gives 0 points, and ANY of the two periods suffices.
 */
export const PLAN_POLICY: GradingPolicy = {
  version: 1,
  effectiveFrom: '1900-01-01',
  source: '汕头邮政营销体系建设实施方案(试行)·大客户界定及分级标准;最低档以下为0分、两个时期任一达标即可为本系统默认',
  revenueWeight: 60,
  shareWeight: 40,
  creditWeight: 0,
  revenueBands: [
    { atLeastFen: yuan(1_500_000), points: 100 },
    { atLeastFen: yuan(1_000_000), points: 90 },
    { atLeastFen: yuan(500_000), points: 80 },
    { atLeastFen: yuan(300_000), points: 70 },
    { atLeastFen: yuan(100_000), points: 60 },
  ],
  shareBands: [
    { atLeastShare: perTenThousand(30), points: 100 },
    { atLeastShare: perTenThousand(10), points: 80 },
    { atLeastShare: perTenThousand(5), points: 60 },
    { atLeastShare: perTenThousand(1), points: 40 },
  ],
  gradeBands: [
    { atLeastScore: 9_000, level: 'DIAMOND' },
    { atLeastScore: 7_500, level: 'GOLD' },
    { atLeastScore: 6_500, level: 'SILVER' },
    { atLeastScore: 0, level: 'GENERAL' },
  ],
  creditBands: CREDIT_BANDS,
  creditUnobserved: CREDIT_UNOBSERVED,
  periodMode: 'ANY',
  thresholds: [
    { line: null, measure: 'REVENUE', lastYearFen: yuan(10_000), thisMonthFen: yuan(1_000) },
    line('savings', 20_000, 2_000),
    line('billing', 50_000, 5_000),
    line('letters', 12_000, 1_000),
    line('philately', 40_000, 3_500),
    line('express', 20_000, 2_000),
    line('logistics', 50_000, 5_000),
    line('parcels', 10_000, 1_000),
    line('newspapers', 20_000, 2_000, 'TURNOVER'),
  ],
};
