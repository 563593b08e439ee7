import type { Fen } from '@keyaccount/contracts';

/** A rate as a fraction of whole numbers: 25% is { numerator: 25n, denominator: 100n }. */
export type Rate = { readonly numerator: bigint; readonly denominator: bigint };

/**
 * The twelve months' revenue of a newspaper account (LED-2): the year's turnover × the average rate ÷ 12, plus each month's
 * other revenue. Fractions of a fen are apportioned so that the months sum exactly to the year, earlier months first.
 */
export const newspaperRevenue = (yearTurnover: Fen, averageRate: Rate, otherByMonth: readonly Fen[]): Fen[] => {
  if (averageRate.denominator <= 0n || averageRate.numerator < 0n) throw new RangeError('the average rate must be a part of turnover');
  if (yearTurnover < 0n || otherByMonth.length !== 12) throw new RangeError('a year has twelve months and no negative turnover');
  const kept = (yearTurnover * averageRate.numerator) / averageRate.denominator;
  const base = kept / 12n;
  const rest = Number(kept % 12n);
  return otherByMonth.map((other, index) => base + (index < rest ? 1n : 0n) + other);
};
