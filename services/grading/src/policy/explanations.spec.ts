import { PLAN_POLICY } from './plan-policy';
import { explainChange, explainScore, type CardFacts } from './explanations';
import { firstGradeYear } from './first-grade';
import { directionOf } from './grade-change';
import { score } from './score';
import { lastDayOf, monthNumber, monthText, yearBefore } from './calendar';

const facts = (year: number, revenueFen: bigint, bureauFen: bigint, policyVersion = 1): CardFacts => ({
  year, revenueFen, bureauFen, policyVersion, ...score({ revenueFen, bureauFen }, PLAN_POLICY),
});

describe('a score explained', () => {
  const card = { revenueFen: 45_000_000n, bureauFen: 15_000_000_000n, ...score({ revenueFen: 45_000_000n, bureauFen: 15_000_000_000n }, PLAN_POLICY) };
  it('GRD-2 › says both indicators, their points, the sum and the level', () => {
    const { zh, en } = explainScore({ ...card, bureauDeclared: true }, PLAN_POLICY);
    expect(zh).toBe('全年收入¥450,000.00得70分;占全局收入¥150,000,000.00的3‰得100分;70×60%+100×40%=82分,黄金级。');
    expect(en).toBe("Revenue of ¥450,000.00 gives 70 points; a share of 3‰ of the bureau's ¥150,000,000.00 gives 100; 70×60%+100×40%=82 points: gold.");
  });
  it('GRD-2 › says what credit adds where it has weight', () => {
    const rules = { ...PLAN_POLICY, shareWeight: 30, creditWeight: 10 };
    const indicators = { revenueFen: 45_000_000n, bureauFen: 15_000_000_000n, creditPoints: 60 };
    const { zh, en } = explainScore({ ...indicators, ...score(indicators, rules), bureauDeclared: true }, rules);
    expect(zh).toContain('信用得60分;70×60%+100×30%+60×10%=78分,黄金级。');
    expect(en).toContain('credit gives 60; 70×60%+100×30%+60×10%=78 points: gold.');
  });
  it('LED-4 › says so where the ledger’s own total stood in', () => {
    const { zh, en } = explainScore({ ...card, bureauDeclared: false }, PLAN_POLICY);
    expect(zh).toContain('全局收入未申报,以台账合计代替');
    expect(en).toContain('no declared total');
  });
});

describe('a change explained', () => {
  it('GRD-7 › by the bureau’s growth where the customer’s revenue is the same', () => {
    const { zh, en } = explainChange('GOLD', 'SILVER', facts(2024, 45_000_000n, 15_000_000_000n), facts(2025, 45_000_000n, 20_000_000_000n));
    expect(zh).toBe('降级:占全局收入由3‰(100分)变为2.25‰(80分),全局收入由¥150,000,000.00变为¥200,000,000.00;得分由82变为74,黄金→白银。');
    expect(en).toContain('Lowered: the share went from 3‰ (100 points) to 2.25‰ (80)');
    expect(en).not.toContain('revenue went from ¥450');
  });
  it('GRD-7 › by revenue, and by a new policy', () => {
    const { zh } = explainChange('GENERAL', 'GOLD', facts(2024, 1n, 15_000_000_000n), facts(2025, 45_000_000n, 15_000_000_000n, 2));
    expect(zh).toContain('升级:收入由2024年¥0.01(0分)变为2025年¥450,000.00(70分)');
    expect(zh).toContain('分级标准由第1版改为第2版');
  });
  it('GRD-2 › by credit', () => {
    const before = { ...facts(2025, 1n, 1n), creditPoints: 100 };
    expect(explainChange('GOLD', 'SILVER', before, { ...before, creditPoints: 60 })).toMatchObject({ zh: expect.stringContaining('信用由100分变为60分') as unknown, en: expect.stringContaining('credit went from 100 points to 60') as unknown });
  });
  it('GRD-7 › a first grade has nothing before it', () => {
    expect(explainChange(null, 'GENERAL', undefined, facts(2024, 0n, 1n)).zh).toBe('首次定级:2024年收入¥0.00(0分),占全局收入0‰(0分);得分0,一般。');
  });
});

describe('small decisions', () => {
  it.each([
    [null, 'GOLD', 'FIRST'], ['GOLD', 'GOLD', 'UNCHANGED'], ['GENERAL', 'SILVER', 'RAISED'], ['DIAMOND', 'GOLD', 'LOWERED'],
  ] as const)('GRD-8 › from %s to %s is %s', (from, to, direction) => {
    expect(directionOf(from, to)).toBe(direction);
  });
  it('REG-1 › a first grade is of the last run’s year, else of the calendar year before the filing', () => {
    expect([firstGradeYear('2025-01-15', 2023), firstGradeYear('2025-01-15', undefined), firstGradeYear('2025-12-31', undefined)]).toEqual([2023, 2024, 2024]);
  });
  it('GRD-1 › a month has a last day and a year before it', () => {
    expect([lastDayOf(202402), lastDayOf(202512), yearBefore(202501), monthNumber('2025-01'), monthText(202501)]).toEqual(['2024-02-29', '2025-12-31', 2024, 202501, '2025-01']);
  });
});
