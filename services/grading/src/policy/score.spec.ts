import { parseMoney, type Fen } from '@keyaccount/contracts';
import fc from 'fast-check';
import { PLAN_POLICY } from './plan-policy';
import { levelOf, revenuePoints, score, sharePoints } from './score';

const fen = (text: string): Fen => parseMoney(text)!;
const wan = (amount: number): Fen => BigInt(Math.round(amount * 10_000 * 100));
const amount = fc.bigInt({ min: -1_000_000_000n, max: 100_000_000_000n });
const bureau = fc.bigInt({ min: 1n, max: 100_000_000_000_000n });

describe('points by revenue', () => {
  it.each([
    ['1500000.00', 100], ['1499999.99', 90], ['1000000.00', 90], ['999999.99', 80], ['500000.00', 80], ['499999.99', 70],
    ['300000.00', 70], ['299999.99', 60], ['100000.00', 60], ['99999.99', 0], ['0.00', 0], ['-1.00', 0],
  ])('GRD-3 › ¥%s of the year gives %i', (revenue, points) => {
    expect(revenuePoints(fen(revenue), PLAN_POLICY.revenueBands)).toBe(points);
  });
});

describe('points by share', () => {
  it.each([
    ['300000.00', 100], ['299999.99', 80], ['100000.00', 80], ['99999.99', 60], ['50000.00', 60], ['49999.99', 40],
    ['10000.00', 40], ['9999.99', 0], ['0.00', 0],
  ])('GRD-4 › ¥%s of a bureau of ¥100,000,000 gives %i', (revenue, points) => {
    expect(sharePoints({ revenueFen: fen(revenue), bureauFen: wan(10_000) }, PLAN_POLICY.shareBands)).toBe(points);
  });

  it('GRD-4 › a bound that is no whole fen is met by the next one, not by the one before', () => {
    // 3‰ of ¥333.33 is 99.999 fen.
    expect(sharePoints({ revenueFen: 100n, bureauFen: 33_333n }, PLAN_POLICY.shareBands)).toBe(100);
    expect(sharePoints({ revenueFen: 99n, bureauFen: 33_333n }, PLAN_POLICY.shareBands)).toBe(80);
  });

  it('GRD-4 › sums beyond what a double holds are still exact', () => {
    const bureauFen = 9_007_199_254_740_991n;
    const bound = (bureauFen * 3n + 999n) / 1000n;
    expect(sharePoints({ revenueFen: bound, bureauFen }, PLAN_POLICY.shareBands)).toBe(100);
    expect(sharePoints({ revenueFen: bound - 1n, bureauFen }, PLAN_POLICY.shareBands)).toBe(80);
  });

  it('GRD-4 › without a bureau total there is no share', () => {
    expect(sharePoints({ revenueFen: wan(100), bureauFen: 0n }, PLAN_POLICY.shareBands)).toBe(0);
  });
});

describe('the score and its level', () => {
  const REVENUE: Readonly<Record<number, number>> = { 100: 150, 90: 100, 80: 50, 70: 30, 60: 10, 0: 9.9999 };
  /** A bureau of which that revenue is just such a share; in 万. */
  const bureauFor = (revenue: number, points: number): number =>
    ({ 100: revenue / 0.003, 80: revenue / 0.001, 60: revenue / 0.0005, 40: revenue / 0.0001, 0: revenue / 0.00005 })[points]!;

  // siblings.md 1.3 (b), every one of 6 × 5 combinations; below the lowest band is 0 (ours).
  it.each([
    [100, 100, 100, 'DIAMOND'], [100, 80, 92, 'DIAMOND'], [100, 60, 84, 'GOLD'], [100, 40, 76, 'GOLD'], [100, 0, 60, 'GENERAL'],
    [90, 100, 94, 'DIAMOND'], [90, 80, 86, 'GOLD'], [90, 60, 78, 'GOLD'], [90, 40, 70, 'SILVER'], [90, 0, 54, 'GENERAL'],
    [80, 100, 88, 'GOLD'], [80, 80, 80, 'GOLD'], [80, 60, 72, 'SILVER'], [80, 40, 64, 'GENERAL'], [80, 0, 48, 'GENERAL'],
    [70, 100, 82, 'GOLD'], [70, 80, 74, 'SILVER'], [70, 60, 66, 'SILVER'], [70, 40, 58, 'GENERAL'], [70, 0, 42, 'GENERAL'],
    [60, 100, 76, 'GOLD'], [60, 80, 68, 'SILVER'], [60, 60, 60, 'GENERAL'], [60, 40, 52, 'GENERAL'], [60, 0, 36, 'GENERAL'],
    [0, 100, 40, 'GENERAL'], [0, 80, 32, 'GENERAL'], [0, 60, 24, 'GENERAL'], [0, 40, 16, 'GENERAL'], [0, 0, 0, 'GENERAL'],
  ])('GRD-2 › %i points of revenue and %i of share score %i: %s', (ofRevenue, ofShare, total, level) => {
    const revenueFen = wan(REVENUE[ofRevenue]!);
    const bureauFen = wan(Math.floor(bureauFor(REVENUE[ofRevenue]!, ofShare)));
    expect(score({ revenueFen, bureauFen }, PLAN_POLICY)).toEqual({ revenuePoints: ofRevenue, sharePoints: ofShare, creditPoints: null, score: total * 100, level });
  });

  it.each([[9_000, 'DIAMOND'], [8_999, 'GOLD'], [7_500, 'GOLD'], [7_499, 'SILVER'], [6_500, 'SILVER'], [6_499, 'GENERAL'], [0, 'GENERAL']])(
    'GRD-5 › %i hundredths are %s', (hundredths, level) => {
      expect(levelOf(hundredths, PLAN_POLICY.gradeBands)).toBe(level);
    });

  // siblings.md 1.3 (b): the lowest revenue (万) of each level, by the bureau's revenue (亿).
  it.each([
    [0.3, null, 10, 100], [0.5, 10, 15, 100], [1, 10, 30, 100], [1.5, 15, 45, 100], [2, 20, 50, 100],
    [3, 30, 50, 100], [5, 30, 50, 150], [10, 50, 100, 150], [15, 75, 100, 150], [20, null, 100, 200],
  ])('GRD-4 › in a bureau of ¥%d亿 silver begins at %s, gold at %d and diamond at %d万', (total, silver, gold, diamond) => {
    const bureauFen = wan(total * 10_000);
    const levelAt = (revenueFen: Fen): string => score({ revenueFen, bureauFen }, PLAN_POLICY).level;
    const starts: readonly (readonly [string, number | null])[] = [['SILVER', silver], ['GOLD', gold], ['DIAMOND', diamond]];
    for (const [level, start] of starts) {
      if (start === null) continue;
      expect(levelAt(wan(start))).toBe(level);
      expect(levelAt(wan(start) - 1n)).not.toBe(level);
    }
    const everySilver = Array.from({ length: 2_500 }, (_, i) => levelAt(wan(i / 10))).filter(level => level === 'SILVER');
    expect(everySilver.length > 0).toBe(silver !== null);
  });

  it('GRD-4 › a larger bureau alone moves a customer of 45万 from gold to silver', () => {
    const levelIn = (total: number): string => score({ revenueFen: wan(45), bureauFen: wan(total * 10_000) }, PLAN_POLICY).level;
    expect([levelIn(1.5), levelIn(2)]).toEqual(['GOLD', 'SILVER']);
  });

  it('GRD-2 › is total, and never falls as revenue rises', () => {
    fc.assert(fc.property(amount, fc.bigInt({ min: 0n, max: 10_000_000_000n }), bureau, (revenueFen, more, bureauFen) => {
      const [low, high] = [score({ revenueFen, bureauFen }, PLAN_POLICY), score({ revenueFen: revenueFen + more, bureauFen }, PLAN_POLICY)];
      expect(low.score >= 0 && low.score <= 10_000).toBe(true);
      expect(high.score).toBeGreaterThanOrEqual(low.score);
    }));
  });

  it('GRD-4 › never rises as the bureau grows', () => {
    fc.assert(fc.property(amount, bureau, bureau, (revenueFen, one, more) => {
      const small = score({ revenueFen, bureauFen: one }, PLAN_POLICY);
      expect(score({ revenueFen, bureauFen: one + more }, PLAN_POLICY).score).toBeLessThanOrEqual(small.score);
    }));
  });

  it('GRD-5 › each customer’s level depends on that customer alone, so the order of customers does not matter', () => {
    fc.assert(fc.property(fc.array(amount, { maxLength: 30 }), bureau, (all, bureauFen) => {
      const levels = (list: readonly Fen[]): string[] => list.map(revenueFen => score({ revenueFen, bureauFen }, PLAN_POLICY).level);
      expect(levels([...all].reverse()).reverse()).toEqual(levels(all));
    }));
  });
});

describe('the plan’s policy', () => {
  it('GRD-2 › weights sum to 100%, credit has none', () => {
    const { revenueWeight, shareWeight, creditWeight } = PLAN_POLICY;
    expect([revenueWeight, shareWeight, creditWeight]).toEqual([60, 40, 0]);
  });

  it('GRD-3..5 › every table stands highest first, so that the first band reached is the highest', () => {
    const falls = (values: readonly (bigint | number)[]): boolean => values.every((value, i) => i === 0 || value < values[i - 1]!);
    expect(falls(PLAN_POLICY.revenueBands.map(b => b.atLeastFen))).toBe(true);
    expect(falls(PLAN_POLICY.shareBands.map(b => b.atLeastShare))).toBe(true);
    expect(falls(PLAN_POLICY.gradeBands.map(b => b.atLeastScore))).toBe(true);
  });
});
