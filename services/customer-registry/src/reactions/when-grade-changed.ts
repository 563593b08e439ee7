import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import type { applyGrades } from '../use-cases/apply-grades';

/** A new grade resolves the responsible unit again (GRD-8). */
export const whenGradeChanged = (actor: Actor, apply: ReturnType<typeof applyGrades>) => (events: readonly EventOf<'grading.grade-changed.v1'>[], tx: Tx): Promise<void> =>
  apply(actor, tx, events);
