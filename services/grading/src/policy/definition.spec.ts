import { LINES, parseMoney, type Line } from '@keyaccount/contracts';
import fc from 'fast-check';
import { assess, type Amount, type AmountsByLine, type Evidence } from './definition';
import { PLAN_POLICY } from './plan-policy';

const nothing: Evidence = { agreementSigned: false, lastYear: {}, thisMonth: {} };
const amount = (line: Line, text: string): AmountsByLine => {
  const fen = parseMoney(text)!;
  return { [line]: line === 'newspapers' ? { revenueFen: 0n, turnoverFen: fen } : { revenueFen: fen, turnoverFen: 0n } };
};
const ALL = { ...PLAN_POLICY, periodMode: 'ALL' as const };

const TABLE: readonly (readonly [Line, string, string])[] = [
  ['savings', '20000.00', '2000.00'], ['billing', '50000.00', '5000.00'], ['letters', '12000.00', '1000.00'], ['philately', '40000.00', '3500.00'],
  ['express', '20000.00', '2000.00'], ['logistics', '50000.00', '5000.00'], ['parcels', '10000.00', '1000.00'], ['newspapers', '20000.00', '2000.00'],
];
const less = (text: string): string => (Number(text) - 0.01).toFixed(2);

describe('test (1), an agreement', () => {
  it('GRD-1(1) › suffices without any revenue', () => {
    expect(assess({ ...nothing, agreementSigned: true }, PLAN_POLICY)).toMatchObject({ qualifies: true, comprehensive: false, professionalLines: [], linesUsed: 0 });
  });
  it('GRD-1(1) › is not met by nothing at all', () => {
    expect(assess(nothing, PLAN_POLICY).qualifies).toBe(false);
  });
});

describe('test (2), all lines together', () => {
  const spread = (text: string): AmountsByLine => ({ ...amount('billing', text), ...amount('logistics', text) });
  it.each([['5000.00', true], ['4999.99', false]])('GRD-1(2) › twice ¥%s last year: %s', (each, met) => {
    expect(assess({ ...nothing, lastYear: spread(each) }, PLAN_POLICY)).toMatchObject({ comprehensive: met, qualifies: met, professionalLines: [], linesUsed: 2 });
  });
  it.each([['500.00', true], ['499.99', false]])('GRD-1(2) › twice ¥%s this month: %s', (each, met) => {
    expect(assess({ ...nothing, thisMonth: spread(each) }, PLAN_POLICY)).toMatchObject({ comprehensive: met, qualifies: met, linesUsed: 0 });
  });
});

describe('test (3), one line', () => {
  it.each(TABLE)('GRD-1(3) › %s at ¥%s last year qualifies, one fen less does not', (line, lastYear) => {
    expect(assess({ ...nothing, lastYear: amount(line, lastYear) }, PLAN_POLICY).professionalLines).toEqual([line]);
    expect(assess({ ...nothing, lastYear: amount(line, less(lastYear)) }, PLAN_POLICY).professionalLines).toEqual([]);
  });
  it.each(TABLE)('GRD-1(3) › %s (¥%s last year) at ¥%s this month qualifies, one fen less does not', (line, _, thisMonth) => {
    expect(assess({ ...nothing, thisMonth: amount(line, thisMonth) }, PLAN_POLICY).professionalLines).toEqual([line]);
    expect(assess({ ...nothing, thisMonth: amount(line, less(thisMonth)) }, PLAN_POLICY).professionalLines).toEqual([]);
  });
  it.each(TABLE)('GRD-1 › with ALL, %s needs both ¥%s last year and ¥%s this month', (line, lastYear, thisMonth) => {
    const both = { ...nothing, lastYear: amount(line, lastYear), thisMonth: amount(line, thisMonth) };
    expect(assess(both, ALL).professionalLines).toEqual([line]);
    expect(assess({ ...both, thisMonth: amount(line, less(thisMonth)) }, ALL).professionalLines).toEqual([]);
    expect(assess({ ...both, lastYear: amount(line, less(lastYear)) }, ALL).professionalLines).toEqual([]);
  });

  it('LED-2 › newspapers are held against turnover, all lines together against revenue', () => {
    const lastYear = { newspapers: { revenueFen: 999_999n, turnoverFen: 2_000_000n } };
    expect(assess({ ...nothing, lastYear }, PLAN_POLICY)).toMatchObject({ professionalLines: ['newspapers'], comprehensive: false, linesUsed: 1 });
  });

  it('GRD-1(3) › the line that is furthest above its threshold comes first; of equal ones the order of the plan decides', () => {
    const lastYear = { ...amount('letters', '24000.00'), ...amount('parcels', '30000.00'), ...amount('savings', '40000.00') };
    expect(assess({ ...nothing, lastYear }, PLAN_POLICY).professionalLines).toEqual(['parcels', 'savings', 'letters']);
  });
});

describe('the tests shown', () => {
  it('GRD-1 › every test stands with actual and threshold, 1 + 2 + 16 of them', () => {
    const { tests } = assess({ agreementSigned: true, lastYear: amount('parcels', '9999.99'), thisMonth: {} }, PLAN_POLICY);
    expect(tests).toHaveLength(19);
    expect(tests[0]).toEqual({ rule: 'GRD-1(1)', line: null, period: null, actualFen: null, thresholdFen: null, met: true });
    expect(tests).toContainEqual({ rule: 'GRD-1(3)', line: 'parcels', period: 'lastYear', actualFen: 999_999n, thresholdFen: 1_000_000n, met: false });
    expect(tests).toContainEqual({ rule: 'GRD-1(2)', line: null, period: 'lastYear', actualFen: 999_999n, thresholdFen: 1_000_000n, met: false });
  });

  const amounts: fc.Arbitrary<AmountsByLine> = fc.dictionary(
    fc.constantFrom(...LINES), fc.record<Amount>({ revenueFen: fc.bigInt({ min: 0n, max: 10_000_000n }), turnoverFen: fc.bigInt({ min: 0n, max: 10_000_000n }) }),
  );
  const evidence = fc.record<Evidence>({ agreementSigned: fc.boolean(), lastYear: amounts, thisMonth: amounts });

  it('GRD-1 › ANY qualifies whenever ALL does, and more revenue never disqualifies', () => {
    fc.assert(fc.property(evidence, fc.constantFrom(...LINES), (given, line) => {
      const any = assess(given, PLAN_POLICY);
      if (assess(given, ALL).qualifies) expect(any.qualifies).toBe(true);
      const held = given.lastYear[line] ?? { revenueFen: 0n, turnoverFen: 0n };
      const more = { ...given, lastYear: { ...given.lastYear, [line]: { revenueFen: held.revenueFen + 5n, turnoverFen: held.turnoverFen + 5n } } };
      if (any.qualifies) expect(assess(more, PLAN_POLICY).qualifies).toBe(true);
    }));
  });
});
