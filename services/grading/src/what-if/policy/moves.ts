import { GRADE_LEVELS, type GradeLevel } from '@keyaccount/contracts';

/** How many customers go from one level to another; null: no level there. */
export type Move = { readonly from: GradeLevel | null; readonly to: GradeLevel | null; readonly customers: number };
export type Count = { readonly level: GradeLevel; readonly customers: number };

/** Who stays, who rises and who falls, and what that makes of the distribution (GRD-7). */
export type MovesSummary = {
  readonly customers: number;
  readonly changed: number;
  readonly before: readonly Count[];
  readonly after: readonly Count[];
};

const sum = (moves: readonly Move[]): number => moves.reduce((total, move) => total + move.customers, 0);

const countsBy = (moves: readonly Move[], side: 'from' | 'to'): Count[] =>
  GRADE_LEVELS.map(level => ({ level, customers: sum(moves.filter(move => move[side] === level)) }));

/** Sums a matrix of moves up (GRD-7). [ours] Every level has its count, highest first. */
export const summaryOf = (moves: readonly Move[]): MovesSummary => ({
  customers: sum(moves.filter(move => move.to !== null)),
  changed: sum(moves.filter(move => move.from !== move.to)),
  before: countsBy(moves, 'from'),
  after: countsBy(moves, 'to'),
});

const rank = (level: GradeLevel | null): number => (level === null ? GRADE_LEVELS.length : GRADE_LEVELS.indexOf(level));

/** The matrix row by row, highest level first, those without a level last. */
export const inOrder = (moves: readonly Move[]): Move[] => [...moves].sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to));
