import fc from 'fast-check';
import { putsBack } from './run-year';

describe('the year of a run', () => {
  it.each<[string, number, boolean, number | null, boolean]>([
    ['the first', 2024, false, null, false], ['the same again', 2025, false, 2025, false], ['a newer one', 2026, false, 2025, false],
    ['the one before', 2024, false, 2025, true], ['one long ago', 2019, false, 2025, true],
    ['a preview of the one before', 2024, true, 2025, false], ['a preview of the first', 2024, true, null, false],
  ])('GRD-7 › %s', (_, year, preview, newest, expected) => expect(putsBack({ year, preview }, newest)).toBe(expected));

  it('GRD-7 › the graded years never go back, whatever is asked for', () => {
    fc.assert(fc.property(fc.array(fc.record({ year: fc.integer({ min: 2000, max: 2030 }), preview: fc.boolean() })), runs => {
      const graded: number[] = [];
      for (const run of runs) if (!run.preview && !putsBack(run, graded.at(-1) ?? null)) graded.push(run.year);
      expect(graded).toEqual([...graded].sort((a, b) => a - b));
      expect(Math.max(...graded, 0)).toBe(Math.max(...runs.flatMap(({ year, preview }) => (preview ? [] : [year])), 0));
    }));
  });
});
