import fc from 'fast-check';
import { PLAN_POLICY } from '../../policy/plan-policy';
import { score } from '../../policy/score';
import { creditPoints, keptRate } from './credit-points';

describe('points of credit', () => {
  it.each([[0, 0, 100], [12, 12, 100], [19, 20, 90], [94, 100, 80], [9, 10, 80], [89, 100, 60], [8, 10, 60], [79, 100, 0], [0, 1, 0]])(
    'GRD-2 › %i kept of %i give %i', (kept, observed, points) => expect(creditPoints({ kept, observed }, PLAN_POLICY)).toBe(points));

  it('GRD-2 › of whom nothing was observed has what the version says', () => {
    expect(creditPoints({ kept: 0, observed: 0 }, { ...PLAN_POLICY, creditUnobserved: 70 })).toBe(70);
    expect(keptRate({ kept: 0, observed: 0 })).toBeUndefined();
  });

  it('GRD-2 › never fall as more is kept, and count for nothing without weight', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.nat(60), (observed, one, other) => {
      const [less, more] = [Math.min(one, other, observed), Math.min(Math.max(one, other), observed)];
      expect(creditPoints({ kept: less, observed }, PLAN_POLICY)).toBeLessThanOrEqual(creditPoints({ kept: more, observed }, PLAN_POLICY));
      const indicators = { revenueFen: 45_000_000n, bureauFen: 15_000_000_000n };
      expect(score({ ...indicators, creditPoints: creditPoints({ kept: less, observed }, PLAN_POLICY) }, PLAN_POLICY)).toEqual(score(indicators, PLAN_POLICY));
    }));
  });

  it('GRD-2 › add their weight to the score', () => {
    const rules = { ...PLAN_POLICY, shareWeight: 30, creditWeight: 10 };
    const by = (points: number | null) => score({ revenueFen: 45_000_000n, bureauFen: 15_000_000_000n, creditPoints: points }, rules);
    expect([by(100), by(0), by(null)]).toMatchObject([{ score: 8_200, creditPoints: 100 }, { score: 7_200, creditPoints: 0, level: 'SILVER' }, { score: 8_200, creditPoints: 100 }]);
  });
});
