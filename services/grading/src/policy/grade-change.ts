import { GRADE_LEVELS, type GradeLevel } from '@keyaccount/contracts';

export type Direction = 'FIRST' | 'UNCHANGED' | 'RAISED' | 'LOWERED';

/** What a newly computed level means for the grade that is held (GRD-7, GRD-8). */
export const directionOf = (held: GradeLevel | null, computed: GradeLevel): Direction => {
  if (held === null) return 'FIRST';
  if (held === computed) return 'UNCHANGED';
  return GRADE_LEVELS.indexOf(computed) < GRADE_LEVELS.indexOf(held) ? 'RAISED' : 'LOWERED';
};
