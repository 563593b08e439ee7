import * as fc from 'fast-check';
import { PLAN_POLICY } from '../../policy/plan-policy';
import { score } from '../../policy/score';
import { policyFault, type NewPolicy } from './new-policy';

const plan: NewPolicy = { ...PLAN_POLICY, effectiveFrom: '2026-02-01', note: '调整' };
const judge = (changes: Partial<NewPolicy>) => policyFault({ ...plan, ...changes }, '2026-01-20', '1900-01-01')?.fault;
const [top, ...rest] = plan.gradeBands as [NewPolicy['gradeBands'][number], ...NewPolicy['gradeBands']];

describe('a new version of the policy', () => {
  it.each<[string, Partial<NewPolicy>, string | undefined]>([
    ['the plan’s own', {}, undefined],
    ['today', { effectiveFrom: '2026-01-20' }, undefined],
    ['yesterday', { effectiveFrom: '2026-01-19' }, 'EffectiveDatePassed'],
    ['weights of 99', { shareWeight: 39 }, 'WeightsNotHundred'],
    ['a negative weight', { revenueWeight: 140, shareWeight: -40 }, 'WeightsNotHundred'],
    ['credit', { shareWeight: 30, creditWeight: 10 }, undefined],
    ['credit without bands', { shareWeight: 30, creditWeight: 10, creditBands: [] }, 'CreditBandsNotInOrder'],
    ['no bands of credit that counts for nothing', { creditBands: [] }, undefined],
    ['bands of credit lowest first', { creditBands: [...plan.creditBands].reverse() }, 'CreditBandsNotInOrder'],
    ['a rate above the whole', { creditBands: [{ atLeastRate: 10_001, points: 100 }] }, 'CreditBandsNotInOrder'],
    ['101 points of whom nothing was observed', { creditUnobserved: 101 }, 'CreditBandsNotInOrder'],
    ['no revenue bands', { revenueBands: [] }, 'RevenueBandsNotInOrder'],
    ['a revenue band twice', { revenueBands: [plan.revenueBands[0]!, plan.revenueBands[0]!] }, 'RevenueBandsNotInOrder'],
    ['lowest first', { revenueBands: [...plan.revenueBands].reverse() }, 'RevenueBandsNotInOrder'],
    ['points that rise as revenue falls', { revenueBands: [{ atLeastFen: 2n, points: 10 }, { atLeastFen: 1n, points: 20 }] }, 'RevenueBandsNotInOrder'],
    ['a share above the whole', { shareBands: [{ atLeastShare: 100_000_001n, points: 100 }] }, 'ShareBandsNotInOrder'],
    ['points above 100', { shareBands: [{ atLeastShare: 1n, points: 101 }] }, 'ShareBandsNotInOrder'],
    ['no diamonds', { gradeBands: rest }, 'GradeBandsIncomplete'],
    ['general from 1', { gradeBands: [top, ...rest.slice(0, -1), { level: 'GENERAL', atLeastScore: 100 }] }, 'GradeBandsIncomplete'],
    ['diamond above 100', { gradeBands: [{ ...top, atLeastScore: 10_001 }, ...rest] }, 'GradeBandsIncomplete'],
    ['a line twice', { thresholds: [...plan.thresholds, plan.thresholds[1]!] }, 'ThresholdsWrong'],
    ['no comprehensive test', { thresholds: plan.thresholds.slice(1) }, 'ThresholdsWrong'],
    ['a threshold of nothing', { thresholds: [{ ...plan.thresholds[0]!, thisMonthFen: 0n }] }, 'ThresholdsWrong'],
    ['no source', { source: ' ' }, 'SourceMissing'],
    ['no note', { note: '' }, 'NoteMissing'],
  ])('PRV-1 › %s', (_, changes, fault) => expect(judge(changes)).toBe(fault));

  it('GRD-7 › begins after the last one does', () => {
    expect(policyFault(plan, '2026-01-20', '2026-02-01')?.fault).toBe('EffectiveDateNotAfterLast');
  });

  it('GRD-2 › of all weights those of 0 to 100 that sum to 100 pass', () => {
    fc.assert(fc.property(fc.integer({ min: -50, max: 150 }), fc.integer({ min: -50, max: 150 }), (revenueWeight, shareWeight) => {
      const sums = revenueWeight >= 0 && shareWeight >= 0 && revenueWeight + shareWeight === 100;
      expect(judge({ revenueWeight, shareWeight })).toBe(sums ? undefined : 'WeightsNotHundred');
    }));
  });

  it('GRD-3 › whatever passes never scores more revenue lower', () => {
    const band = fc.record({ at: fc.bigInt({ min: 0n, max: 1_000n }), points: fc.integer({ min: 0, max: 100 }) });
    fc.assert(fc.property(fc.array(band, { minLength: 1, maxLength: 3 }), fc.bigInt(0n, 1_100n), fc.bigInt(0n, 1_100n), (bands, one, other) => {
      const policy = { ...plan, revenueBands: bands.map(b => ({ atLeastFen: b.at, points: b.points })) };
      fc.pre(policyFault(policy, '2026-01-20', '1900-01-01') === undefined);
      const [less, more] = one < other ? [one, other] : [other, one];
      expect(score({ revenueFen: less, bureauFen: 10_000n }, policy).score).toBeLessThanOrEqual(score({ revenueFen: more, bureauFen: 10_000n }, policy).score);
    }));
  });
});
