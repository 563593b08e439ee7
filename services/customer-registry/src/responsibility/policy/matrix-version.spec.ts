import { GRADE_LEVELS, KINDS } from '@keyaccount/contracts';
import fc from 'fast-check';
import { matrixOn, PLAN_MATRIX, TARGETS } from '../../policy/responsibility-matrix';
import { directoryOf } from '../../policy/territory';
import { flagDue } from './flag-clock';
import { matrixFault, versionRows } from './matrix-version';
import { plannedDirectory, plannedMatrix } from './plan';

const cells = PLAN_MATRIX.map(({ kind, grade, target }) => ({ kind, grade, target }));

describe('REG-3 › a version of the matrix', () => {
  it('names each cell once, in any order', () => {
    fc.assert(fc.property(fc.shuffledSubarray(cells, { minLength: 0 }), some => {
      expect(matrixFault(some, '2025-02-01', '2025-01-15')).toBe(some.length === 12 ? undefined : 'MatrixIncomplete');
    }));
    expect(matrixFault([...cells.slice(1), cells[1]!], '2025-02-01', '2025-01-15')).toBe('MatrixIncomplete');
  });

  it('gives a bureau or work team professional accounts alone', () => {
    fc.assert(fc.property(fc.constantFrom(...KINDS), fc.constantFrom(...GRADE_LEVELS), fc.constantFrom(...TARGETS), (kind, grade, target) => {
      const changed = cells.map(cell => (cell.kind === kind && cell.grade === grade ? { ...cell, target } : cell));
      const unfit = kind !== 'PROFESSIONAL' && (target === 'BUREAU' || target === 'WORK_TEAM');
      expect(matrixFault(changed, '2025-01-15', '2025-01-15')).toBe(unfit ? 'MatrixTargetUnfit' : undefined);
    }));
  });

  it('begins today or later', () => expect(matrixFault(cells, '2025-01-14', '2025-01-15')).toBe('MatrixInPast'));

  it('a cell as the plan has it keeps its source, any other is ours', () => {
    expect(versionRows(cells, '2025-02-01')).toEqual(PLAN_MATRIX.map(row => ({ ...row, validFrom: '2025-02-01' })));
    expect(versionRows([{ kind: 'REGIONAL', grade: 'GOLD', target: 'CITY' }], '2025-02-01')).toMatchObject([{ source: 'ours' }]);
  });

  it('planned is the matrix as it would be: as many cells, the others untouched', () => {
    const planned = plannedMatrix(matrixOn(PLAN_MATRIX, '2025-01-15'), [{ kind: 'REGIONAL', grade: 'GOLD', target: 'CITY' }, { kind: 'REGIONAL', grade: 'SILVER', target: 'COUNTY' }], '2025-02-01');
    expect(planned.filter(row => !PLAN_MATRIX.some(held => held.kind === row.kind && held.grade === row.grade && held.target === row.target && held.validFrom === row.validFrom)))
      .toEqual([{ kind: 'REGIONAL', grade: 'GOLD', target: 'CITY', validFrom: '2025-02-01', source: 'ours' }]);
    expect(planned).toHaveLength(12);
  });
});

it('REG-3 › a planned coverage replaces that of the named unit alone', () => {
  const unit = (code: string, divisions: string[]) => ({ code, name: code, tier: 'COUNTY_CENTRE' as const, parent: null, divisions, lines: [] });
  const planned = plannedDirectory(directoryOf([unit('U1', ['440515']), unit('U2', ['440513'])]), [{ unit: 'U1', divisions: ['440599'], lines: [] }, { unit: 'NOBODY', divisions: ['440500'], lines: [] }]);
  expect([...planned.covering.COUNTY].map(([prefix, { code }]) => [prefix, code])).toEqual([['440599', 'U1'], ['440513', 'U2']]);
});

it.each([['2025-01-15', 7, '2025-01-22'], ['2024-02-28', 2, '2024-03-01']])('REG-16 › flagged on %s, due after %s days: %s', (since, days, due) => expect(flagDue(since, days)).toBe(due));
