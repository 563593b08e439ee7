import { GRADE_LEVELS, isBlank, LINES } from '@keyaccount/contracts';
import { RATE_UNIT, SHARE_UNIT, type GradingPolicy } from '../../policy/grading-policy';
import type { PolicyFault } from '../refusals';

/** A version before it has its number. */
export type NewPolicy = Omit<GradingPolicy, 'version'> & { readonly note: string };

/** The most percent and points there are (GRD-2, GRD-3). [plan] */
const HUNDRED = 100;
/** The highest score, in hundredths of a point (GRD-5). [plan] */
const HIGHEST_SCORE = 10_000;
/** The longest source and note. [ours] */
const LONGEST_TEXT = 500;

const isPart = (part: number): boolean => Number.isInteger(part) && part >= 0 && part <= HUNDRED;
const isText = (text: string): boolean => !isBlank(text) && text.length <= LONGEST_TEXT;
const falls = (values: readonly (number | bigint)[]): boolean => values.slice(1).every((value, at) => value < (values[at] ?? value));

const bandsHold = (bounds: readonly bigint[], points: readonly number[], highest?: bigint): boolean =>
  bounds.length > 0 && falls(bounds) && bounds.every(bound => bound > 0n && (highest === undefined || bound <= highest)) && points.every(isPart) && falls(points);

/** Bands of credit stand in order; where credit counts there are some, and where they count for nothing there may be none. */
const creditHolds = ({ creditWeight, creditBands, creditUnobserved }: NewPolicy): boolean =>
  isPart(creditUnobserved) && ((creditBands.length === 0 && creditWeight === 0)
    || bandsHold(creditBands.map(b => BigInt(b.atLeastRate)), creditBands.map(b => b.points), BigInt(RATE_UNIT)));

const gradesHold = ({ gradeBands }: NewPolicy): boolean =>
  gradeBands.length === GRADE_LEVELS.length && gradeBands.every((band, at) => band.level === GRADE_LEVELS[at])
  && falls(gradeBands.map(band => band.atLeastScore)) && gradeBands.every(band => band.atLeastScore <= HIGHEST_SCORE) && gradeBands.at(-1)?.atLeastScore === 0;

const thresholdsHold = ({ thresholds }: NewPolicy): boolean =>
  new Set(thresholds.map(one => one.line)).size === thresholds.length
  && thresholds.some(one => one.line === null)
  && thresholds.every(one => (one.line === null || LINES.includes(one.line)) && one.lastYearFen > 0n && one.thisMonthFen > 0n);

/**
 * What is wrong with a new version, or nothing (GRD-1..5, GRD-7). Weights sum to 100 and bands stand in strict order [plan];
 * points fall with the bands, so that a score never falls as revenue grows [ours]; what gives credit weight says how it is counted [ours].
 */
export const policyFault = (policy: NewPolicy, today: string, lastFrom: string): { fault: PolicyFault; field: string } | undefined => {
  const { revenueWeight, shareWeight, creditWeight, revenueBands, shareBands, effectiveFrom } = policy;
  const weights = [revenueWeight, shareWeight, creditWeight];
  const checks: readonly (readonly [boolean, PolicyFault, string])[] = [
    [weights.every(isPart) && revenueWeight + shareWeight + creditWeight === HUNDRED, 'WeightsNotHundred', 'revenueWeight'],
    [creditHolds(policy), 'CreditBandsNotInOrder', 'creditBands'],
    [bandsHold(revenueBands.map(b => b.atLeastFen), revenueBands.map(b => b.points)), 'RevenueBandsNotInOrder', 'revenueBands'],
    [bandsHold(shareBands.map(b => b.atLeastShare), shareBands.map(b => b.points), SHARE_UNIT), 'ShareBandsNotInOrder', 'shareBands'],
    [gradesHold(policy), 'GradeBandsIncomplete', 'gradeBands'],
    [thresholdsHold(policy), 'ThresholdsWrong', 'thresholds'],
    [isText(policy.source), 'SourceMissing', 'source'],
    [isText(policy.note), 'NoteMissing', 'note'],
    [effectiveFrom >= today, 'EffectiveDatePassed', 'effectiveFrom'],
    [effectiveFrom > lastFrom, 'EffectiveDateNotAfterLast', 'effectiveFrom'],
  ];
  const broken = checks.find(([holds]) => !holds);
  return broken && { fault: broken[1], field: `input.${broken[2]}` };
};
