import { LINES, type Fen, type Line } from '@keyaccount/contracts';
import type { DefinitionRules, Threshold } from './grading-policy';

export type Amount = { readonly revenueFen: Fen; readonly turnoverFen: Fen };
export type AmountsByLine = Readonly<Partial<Record<Line, Amount>>>;

/** What the definition looks at: an agreement, last year and this month by line. */
export type Evidence = {
  readonly agreementSigned: boolean;
  readonly lastYear: AmountsByLine;
  readonly thisMonth: AmountsByLine;
};

export type Test = {
  readonly rule: 'GRD-1(1)' | 'GRD-1(2)' | 'GRD-1(3)';
  readonly line: Line | null;
  readonly period: 'lastYear' | 'thisMonth' | null;
  readonly actualFen: Fen | null;
  readonly thresholdFen: Fen | null;
  readonly met: boolean;
};

export type Assessment = {
  readonly qualifies: boolean;
  /** Test (2) is met. */
  readonly comprehensive: boolean;
  /** Lines whose test (3) is met, the strongest (actual ÷ threshold) first. */
  readonly professionalLines: readonly Line[];
  /** Lines with revenue last year. */
  readonly linesUsed: number;
  readonly tests: readonly Test[];
};

/** Strength is compared in whole millionths of the threshold, so that SQL and TypeScript order alike. */
const STRENGTH_UNIT = 1_000_000n;

const sumOf = (amounts: AmountsByLine): Fen => LINES.reduce((sum, line) => sum + (amounts[line]?.revenueFen ?? 0n), 0n);

const actualOf = (amounts: AmountsByLine, { line, measure }: Threshold): Fen => {
  if (line === null) return sumOf(amounts);
  const amount = amounts[line];
  return (measure === 'TURNOVER' ? amount?.turnoverFen : amount?.revenueFen) ?? 0n;
};

type Measured = { readonly threshold: Threshold; readonly tests: readonly [Test, Test]; readonly met: boolean; readonly strength: bigint };

const measure = (evidence: Evidence, threshold: Threshold, mode: DefinitionRules['periodMode']): Measured => {
  const rule = threshold.line === null ? 'GRD-1(2)' : 'GRD-1(3)';
  const testOf = (period: 'lastYear' | 'thisMonth', actualFen: Fen, thresholdFen: Fen): Test => ({
    rule, line: threshold.line, period, actualFen, thresholdFen, met: actualFen >= thresholdFen,
  });
  const year = actualOf(evidence.lastYear, threshold);
  const month = actualOf(evidence.thisMonth, threshold);
  const tests = [testOf('lastYear', year, threshold.lastYearFen), testOf('thisMonth', month, threshold.thisMonthFen)] as const;
  const strengths = [(year * STRENGTH_UNIT) / threshold.lastYearFen, (month * STRENGTH_UNIT) / threshold.thisMonthFen] as const;
  const [first, second] = strengths;
  return mode === 'ANY'
    ? { threshold, tests, met: tests.some(test => test.met), strength: first > second ? first : second }
    : { threshold, tests, met: tests.every(test => test.met), strength: first < second ? first : second };
};

/**
 * Tests a customer against the definition (GRD-1): (1) an agreement, (2) all lines together, (3) one line; any one suffices.
 * Where the policy says ALL, both periods of a test must hold. Newspapers are held against turnover (LED-2). [plan; ANY is ours]
 */
export const assess = (evidence: Evidence, rules: DefinitionRules): Assessment => {
  const measured = rules.thresholds.map(threshold => measure(evidence, threshold, rules.periodMode));
  const comprehensive = measured.some(one => one.threshold.line === null && one.met);
  const professionalLines = measured
    .filter(one => one.threshold.line !== null && one.met)
    .sort((a, b) => (a.strength === b.strength ? 0 : a.strength > b.strength ? -1 : 1))
    .flatMap(one => one.threshold.line ?? []);
  const agreement: Test = { rule: 'GRD-1(1)', line: null, period: null, actualFen: null, thresholdFen: null, met: evidence.agreementSigned };
  return {
    qualifies: evidence.agreementSigned || comprehensive || professionalLines.length > 0,
    comprehensive,
    professionalLines,
    linesUsed: LINES.filter(line => (evidence.lastYear[line]?.revenueFen ?? 0n) > 0n).length,
    tests: [agreement, ...measured.flatMap(one => one.tests)],
  };
};
