import fc from 'fast-check';
import { runYearFault, type RunYearFault } from './run-year';

const TODAY = '2027-01-20';

describe('the year of a run', () => {
  it.each<[string, number, boolean, number | null, RunYearFault | undefined]>([
    ['the first', 2024, false, null, undefined], ['the same again', 2025, false, 2025, undefined], ['a newer one', 2026, false, 2025, undefined],
    ['the one before', 2024, false, 2025, 'NewerYearGraded'], ['one long ago', 2019, false, 2025, 'NewerYearGraded'],
    ['a preview of the one before', 2024, true, 2025, undefined], ['a preview of the first', 2024, true, null, undefined],
    ['the year that goes on', 2027, false, 2026, 'YearNotOver'], ['one to come', 2028, false, null, 'YearNotOver'],
    ['a preview of the year that goes on', 2027, true, 2026, undefined], ['a preview of one to come', 2028, true, null, undefined],
  ])('GRD-7 › %s', (_, year, preview, newest, expected) => expect(runYearFault({ year, preview }, TODAY, newest)).toBe(expected));

  it.each([['2025-12-31', 'YearNotOver'], ['2026-01-01', undefined]] as const)('GRD-7 › 2025 on %s: %s', (today, fault) =>
    expect(runYearFault({ year: 2025, preview: false }, today, null)).toBe(fault));

  it('GRD-7 › the graded years are over, never go back, and none that is over is kept out by one that goes on', () => {
    const runs = fc.array(fc.record({ year: fc.integer({ min: 2000, max: 2030 }), preview: fc.boolean() }));
    fc.assert(fc.property(runs, asked => {
      const graded: number[] = [];
      for (const run of asked) if (!run.preview && !runYearFault(run, TODAY, graded.at(-1) ?? null)) graded.push(run.year);
      expect(graded).toEqual([...graded].sort((a, b) => a - b));
      expect(Math.max(...graded, 0)).toBe(Math.max(...asked.flatMap(({ year, preview }) => (preview || year > 2026 ? [] : [year])), 0));
    }));
  });
});
