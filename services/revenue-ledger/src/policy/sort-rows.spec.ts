import fc from 'fast-check';
import { contentOf, type CheckedRow } from './import-row';
import { sortRows, sourceKey, type Numbered } from './sort-rows';

const checked = (ref: string, fen = 100n, month = 202503): CheckedRow => ({
  system: 'ZHXT', ref, partyKind: 'SOURCE', partySystem: 'ZHXT', partyRef: 'K1', line: 'express', unit: 'U440515', month, fen, turnoverFen: 0n,
});
const numbered = (...rows: CheckedRow[]): Numbered[] => rows.map((one, index) => ({ row: index + 1, checked: one }));
const known = (...rows: CheckedRow[]): Map<string, string> => new Map(rows.map(row => [sourceKey(row), contentOf(row)]));
const NONE = new Set<number>();

describe('rows of a file that are good in themselves', () => {
  it('LED-1 › are new once', () => {
    const { fresh, repeated, refused } = sortRows(numbered(checked('R1'), checked('R2'), checked('R1')), new Map(), NONE);
    expect([fresh.map(one => one.checked.ref), repeated, refused]).toEqual([['R1', 'R2'], 1, []]);
  });

  it('LED-1 › are repeats where they were posted before with the same content', () =>
    expect(sortRows(numbered(checked('R1')), known(checked('R1')), NONE)).toEqual({ fresh: [], repeated: 1, refused: [] }));

  it.each([
    ['posted before', numbered(checked('R1', 200n)), known(checked('R1')), 1],
    ['in the same file', numbered(checked('R1'), checked('R1', 200n)), new Map<string, string>(), 2],
  ])('LED-1 › are refused where their number was used with other content, %s', (_, rows, before, row) =>
    expect(sortRows(rows, before, NONE).refused).toEqual([{ row, reason: 'SourceRefReused' }]));

  it('LED-5 › are refused in a closed month, but a repeat of what was posted before the close is a repeat', () => {
    const closed = new Set([202503]);
    expect(sortRows(numbered(checked('R1'), checked('R2')), known(checked('R2')), closed)).toEqual({ fresh: [], repeated: 1, refused: [{ row: 1, reason: 'MonthClosed' }] });
  });

  it('LED-1 › have exactly one outcome each; sent again, nothing is new', () => {
    const row = fc.record({ ref: fc.constantFrom('R1', 'R2', 'R3'), fen: fc.constantFrom(100n, 200n), month: fc.constantFrom(202502, 202503) });
    fc.assert(fc.property(fc.array(row), fc.array(fc.constantFrom(202502, 202503)), (rows, closed) => {
      const all = numbered(...rows.map(({ ref, fen, month }) => checked(ref, fen, month)));
      const { fresh, repeated, refused } = sortRows(all, new Map(), new Set(closed));
      expect(fresh.length + repeated + refused.length).toBe(all.length);
      expect(sortRows(all, known(...fresh.map(one => one.checked)), new Set(closed)).fresh).toEqual([]);
    }));
  });
});
