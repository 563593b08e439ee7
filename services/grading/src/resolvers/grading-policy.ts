import { formatMoney, formatRatio } from '@keyaccount/contracts';
import { RATE_UNIT, SCORE_UNIT, SHARE_UNIT } from '../policy/grading-policy';
import type { GradingPolicyResolvers } from '../schema.generated';

export const gradingPolicy: Required<GradingPolicyResolvers> = {
  version: policy => policy.version,
  effectiveFrom: policy => policy.effectiveFrom,
  revenueWeight: policy => policy.revenueWeight,
  shareWeight: policy => policy.shareWeight,
  creditWeight: policy => policy.creditWeight,
  periodMode: policy => policy.periodMode,
  revenueBands: policy => policy.revenueBands.map(band => ({ atLeast: formatMoney(band.atLeastFen), points: band.points })),
  shareBands: policy => policy.shareBands.map(band => ({ atLeast: formatRatio(band.atLeastShare, SHARE_UNIT, 8), points: band.points })),
  creditBands: policy => policy.creditBands.map(band => ({ atLeast: formatRatio(BigInt(band.atLeastRate), BigInt(RATE_UNIT), 4), points: band.points })),
  creditUnobserved: policy => policy.creditUnobserved,
  gradeBands: policy => policy.gradeBands.map(band => ({ atLeast: formatRatio(BigInt(band.atLeastScore), SCORE_UNIT, 2), level: band.level })),
  thresholds: policy =>
    policy.thresholds.map(one => ({ line: one.line, lastYear: formatMoney(one.lastYearFen), thisMonth: formatMoney(one.thisMonthFen) })),
  source: policy => policy.source,
};
