import type { Line } from '@keyaccount/contracts';
import type { DatedMatrixRow, MatrixRow } from '../../policy/responsibility-matrix';
import { directoryOf, type Directory } from '../../policy/territory';

/** A unit as it would cover the territory and lines from some day on (REG-3). */
export type CoverageChange = { readonly unit: string; readonly divisions: readonly string[]; readonly lines: readonly Line[] };

/** The units as they would be; who is not named stays as it is. */
export const plannedDirectory = (directory: Directory, changes: readonly CoverageChange[]): Directory => {
  const planned = new Map(changes.map(change => [change.unit, change]));
  return directoryOf([...directory.byCode.values()].map(unit => ({ ...unit, ...(planned.get(unit.code) ?? {}) })));
};

/** The matrix as it would be; cells that are not named stay as they are. */
export const plannedMatrix = (matrix: readonly DatedMatrixRow[], cells: readonly MatrixRow[], on: string): DatedMatrixRow[] =>
  matrix.map(held => {
    const cell = cells.find(({ kind, grade }) => kind === held.kind && grade === held.grade);
    return cell && cell.target !== held.target ? { ...held, target: cell.target, validFrom: on, source: 'ours' } : held;
  });
