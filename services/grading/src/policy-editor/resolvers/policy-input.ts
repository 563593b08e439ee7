import { parseMoney, type Line } from '@keyaccount/contracts';
import type { CreateGradingPolicyInput } from '../../schema.generated';
import { CREDIT_BANDS, CREDIT_UNOBSERVED } from '../../policy/plan-policy';
import type { NewPolicy } from '../policy/new-policy';

/** What is no exact number of so many places becomes one that no policy allows. */
const NONE = -1n;
const SHARE_PLACES = 8;
const SCORE_PLACES = 2;
const RATE_PLACES = 4;

const scaled = (text: string, places: number): bigint => {
  const [whole = '', rest = ''] = text.split('.');
  return text.startsWith('-') || rest.length > places ? NONE : BigInt(whole + rest.padEnd(places, '0'));
};
const fenOf = (text: string): bigint => parseMoney(text) ?? NONE;

/** A policy as typed in, in the units of the rules. */
export const policyOfInput = (input: CreateGradingPolicyInput): NewPolicy => ({
  effectiveFrom: input.effectiveFrom,
  revenueWeight: input.revenueWeight,
  shareWeight: input.shareWeight,
  creditWeight: input.creditWeight ?? 0,
  periodMode: input.periodMode,
  source: input.source,
  note: input.note,
  revenueBands: input.revenueBands.map(band => ({ atLeastFen: fenOf(band.atLeast), points: band.points })),
  shareBands: input.shareBands.map(band => ({ atLeastShare: scaled(band.atLeast, SHARE_PLACES), points: band.points })),
  creditBands: input.creditBands?.map(band => ({ atLeastRate: Number(scaled(band.atLeast, RATE_PLACES)), points: band.points })) ?? ((input.creditWeight ?? 0) === 0 ? CREDIT_BANDS : []),
  creditUnobserved: input.creditUnobserved ?? CREDIT_UNOBSERVED,
  gradeBands: input.gradeBands.map(band => ({ atLeastScore: Number(scaled(band.atLeast, SCORE_PLACES)), level: band.level })),
  thresholds: input.thresholds.map(({ line, lastYear, thisMonth }) => ({
    line: (line ?? null) as Line | null,
    measure: line === 'newspapers' ? 'TURNOVER' : 'REVENUE', lastYearFen: fenOf(lastYear), thisMonthFen: fenOf(thisMonth),
  })),
});
