import fc from 'fast-check';
import { contentOf, type CheckedRow } from './import-row';
import { sortRows, sourceKey, type Numbered } from './sort-rows';

const rowOf = (ref: string, fen: bigint, month = 202503): CheckedRow => ({
  system: 'BOOKS', ref, partyKind: 'SOURCE', partySystem: 'BOOKS', partyRef: 'K1', line: 'express', unit: 'U1', month, fen, turnoverFen: 0n,
});
const numbered = (...rows: CheckedRow[]): Numbered[] => rows.map((checked, index) => ({ row: index + 1, checked }));
const NONE = new Map<string, string>();

describe('LED-1 › a good row', () => {
  it('is new once, a repeat with the same content, and refused with another', () => {
    const sorted = sortRows(numbered(rowOf('1', 5n), rowOf('1', 5n), rowOf('1', 6n), rowOf('2', 6n)), NONE, new Set());
    expect(sorted.fresh.map(one => one.row)).toEqual([1, 4]);
    expect(sorted.repeated).toBe(1);
    expect(sorted.refused).toEqual([{ row: 3, reason: 'SourceRefReused' }]);
  });

  it('LED-5 › is refused where its month is closed, a repeat there stays a repeat', () => {
    const known = new Map([[sourceKey(rowOf('1', 5n)), contentOf(rowOf('1', 5n))]]);
    const sorted = sortRows(numbered(rowOf('1', 5n), rowOf('2', 5n), rowOf('2', 5n, 202504)), known, new Set([202503]));
    expect(sorted).toEqual({ fresh: [{ row: 3, checked: rowOf('2', 5n, 202504) }], repeated: 1, refused: [{ row: 2, reason: 'MonthClosed' }] });
  });

  it('is never told from another by separators within values', () => {
    expect(sourceKey({ system: 'a', ref: 'b,c' })).not.toBe(sourceKey({ system: 'a,b', ref: 'c' }));
  });

  it('is in exactly one place, and what is new has one row a source number', () => {
    const anyRow = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom(202502, 202503)).map(([ref, fen, month]) => rowOf(String(ref), BigInt(fen), month));
    fc.assert(fc.property(fc.array(anyRow, { maxLength: 40 }), fc.array(anyRow, { maxLength: 6 }), (rows, before) => {
      const known = new Map(before.map(row => [sourceKey(row), contentOf(row)]));
      const { fresh, repeated, refused } = sortRows(numbered(...rows), known, new Set([202502]));
      expect(fresh.length + repeated + refused.length).toBe(rows.length);
      expect(new Set(fresh.map(one => sourceKey(one.checked))).size).toBe(fresh.length);
      expect(fresh.filter(one => known.has(sourceKey(one.checked)) || one.checked.month === 202502)).toEqual([]);
    }));
  });
});
