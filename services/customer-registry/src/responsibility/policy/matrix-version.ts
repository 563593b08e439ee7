import { GRADE_LEVELS, KINDS } from '@keyaccount/contracts';
import { PLAN_MATRIX, type DatedMatrixRow, type MatrixRow } from '../../policy/responsibility-matrix';

export type MatrixFault = 'MatrixIncomplete' | 'MatrixTargetUnfit' | 'MatrixInPast';

const cellOf = ({ kind, grade }: MatrixRow): string => `${kind}/${grade}`;
const CELLS = KINDS.flatMap(kind => GRADE_LEVELS.map(grade => `${kind}/${grade}`)).sort();

/** Whoever names a bureau or work team needs a main line, which only a professional account must have. */
const isUnfit = ({ kind, target }: MatrixRow): boolean => kind !== 'PROFESSIONAL' && (target === 'BUREAU' || target === 'WORK_TEAM');

/** A version of the matrix names each of its twelve cells once and begins today or later (REG-3; setting it is ours). */
export const matrixFault = (rows: readonly MatrixRow[], from: string, today: string): MatrixFault | undefined => {
  if (rows.map(cellOf).sort().join() !== CELLS.join()) return 'MatrixIncomplete';
  if (rows.some(isUnfit)) return 'MatrixTargetUnfit';
  return from < today ? 'MatrixInPast' : undefined;
};

/** The rows of a version as they are kept: a cell as the plan has it keeps the plan as its source, any other is ours. */
export const versionRows = (rows: readonly MatrixRow[], validFrom: string): DatedMatrixRow[] =>
  rows.map(({ kind, grade, target }) => {
    const plan = PLAN_MATRIX.find(cell => cell.kind === kind && cell.grade === grade && cell.target === target);
    return { kind, grade, target, validFrom, source: plan?.source ?? 'ours' };
  });
