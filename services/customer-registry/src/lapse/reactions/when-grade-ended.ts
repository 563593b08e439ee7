import type { Reaction } from '@keyaccount/event-bus';
import type { Actor } from '@keyaccount/identity';
import type { endGrades } from '../use-cases/end-grades';

/** A customer that lapsed holds no grade: its next filing waits for a new one (REG-1). */
export const whenGradeEnded = (actor: Actor, end: typeof endGrades): Reaction<'grading.grade-ended.v1'> => (events, tx) => end(actor, tx, events);
