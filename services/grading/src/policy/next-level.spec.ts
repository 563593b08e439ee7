import { GRADE_LEVELS, type Fen } from '@keyaccount/contracts';
import fc from 'fast-check';
import { nextLevel } from './next-level';
import { PLAN_POLICY } from './plan-policy';
import { score } from './score';

const wan = (amount: number): Fen => BigInt(Math.round(amount * 10_000 * 100));
const rank = (revenueFen: Fen, bureauFen: Fen, creditPoints: number | null = null, rules = PLAN_POLICY): number =>
  GRADE_LEVELS.indexOf(score({ revenueFen, bureauFen, creditPoints }, rules).level);

describe('the revenue to the next level', () => {
  it.each([
    [10, 10_000, 'GOLD', 20],
    [9, 10_000, 'SILVER', 1],
    [45, 20_000, 'GOLD', 5],
    [99.99, 50_000, 'DIAMOND', 50.01],
    [5, 3_000, 'GOLD', 5],
    [149.9999, 200_000, 'DIAMOND', 50.0001],
  ])('GRD-5 › from %d万 in a bureau of %d万 to %s is %d万', (revenue, total, level, additional) => {
    expect(nextLevel({ revenueFen: wan(revenue), bureauFen: wan(total), bureauDeclared: true }, PLAN_POLICY)).toEqual({ level, additionalFen: wan(additional) });
  });

  it('GRD-5 › nothing stands above diamond', () => {
    expect(nextLevel({ revenueFen: wan(500), bureauFen: wan(10_000), bureauDeclared: true }, PLAN_POLICY)).toBeUndefined();
  });

  it('GRD-5 › where no revenue lifts the level there is none', () => {
    const flat = { ...PLAN_POLICY, gradeBands: [{ atLeastScore: 0, level: 'GENERAL' as const }] };
    expect(nextLevel({ revenueFen: wan(1), bureauFen: wan(10_000), bureauDeclared: true }, flat)).toBeUndefined();
  });

  it('GRD-2 › is more for who pays late, where credit has weight; so much lifts the level, and one fen less does not', () => {
    const rules = { ...PLAN_POLICY, shareWeight: 20, creditWeight: 20 };
    const bureauFen = wan(15_000);
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 20_000_000_000n }), fc.nat(100), fc.nat(100), (revenueFen, one, other) => {
      const credit = Math.min(one, other);
      const held = rank(revenueFen, bureauFen, credit, rules);
      const next = nextLevel({ revenueFen, bureauFen, bureauDeclared: true, creditPoints: credit }, rules);
      if (next) expect([rank(revenueFen + next.additionalFen - 1n, bureauFen, credit, rules), rank(revenueFen + next.additionalFen, bureauFen, credit, rules)]).toEqual([held, GRADE_LEVELS.indexOf(next.level)]);
      const better = nextLevel({ revenueFen, bureauFen, bureauDeclared: true, creditPoints: Math.max(one, other) }, rules);
      if (next && better && rank(revenueFen, bureauFen, Math.max(one, other), rules) === held) expect(better.additionalFen).toBeLessThanOrEqual(next.additionalFen);
    }), { numRuns: 300 });
  });

  it('GRD-5 › so much more lifts the level, and one fen less does not', () => {
    const amount = fc.bigInt({ min: -1_000_000n, max: 20_000_000_000n });
    const bureau = fc.bigInt({ min: 1n, max: 50_000_000_000_000n });
    fc.assert(fc.property(amount, bureau, (revenueFen, bureauFen) => {
      const next = nextLevel({ revenueFen, bureauFen, bureauDeclared: true }, PLAN_POLICY);
      const held = rank(revenueFen, bureauFen);
      if (!next) return expect(held).toBe(0);
      expect(rank(revenueFen + next.additionalFen, bureauFen)).toBe(GRADE_LEVELS.indexOf(next.level));
      expect(GRADE_LEVELS.indexOf(next.level)).toBeLessThan(held);
      expect(rank(revenueFen + next.additionalFen - 1n, bureauFen)).toBe(held);
    }), { numRuns: 500 });
  });

  it.each([
    // 3 per mille of a total that grows along: of 10,000万 with 29.9万 not 0.1万 but 0.1003…万.
    [29.9, 10_000, 'GOLD', 100_301n], [0, 0, 'GOLD', 10_000_000n], [5, 3_000, 'GOLD', 5_000_000n],
  ] as const)('LED-4 › from %d万 of a ledger of %d万 to %s', (revenue, total, level, additionalFen) => {
    expect(nextLevel({ revenueFen: wan(revenue), bureauFen: wan(total), bureauDeclared: false }, PLAN_POLICY)).toEqual({ level, additionalFen });
  });

  it('LED-4 › where the ledger’s own total stands in and grows along, so much more lifts the level, and one fen less does not', () => {
    const amount = fc.bigInt({ min: -1_000_000n, max: 20_000_000_000n });
    const others = fc.oneof(fc.bigInt({ min: -2_000_000n, max: 2_000_000n }), fc.bigInt({ min: 0n, max: 50_000_000_000_000n }));
    const bands = fc.constantFrom(PLAN_POLICY, { ...PLAN_POLICY, shareBands: [{ atLeastShare: 100_000_000n, points: 100 }, { atLeastShare: 1n, points: 50 }] });
    fc.assert(fc.property(amount, others, bands, (revenueFen, rest, rules) => {
      const bureauFen = revenueFen + rest;
      const next = nextLevel({ revenueFen, bureauFen, bureauDeclared: false }, rules);
      const after = (fen: Fen): number => rank(revenueFen + fen, bureauFen + fen, null, rules);
      const held = after(0n);
      if (!next) return expect(after(10n ** 15n)).toBe(held);
      expect([after(next.additionalFen), after(next.additionalFen - 1n)]).toEqual([GRADE_LEVELS.indexOf(next.level), held]);
      expect(GRADE_LEVELS.indexOf(next.level)).toBeLessThan(held);
    }), { numRuns: 500 });
  });
});
