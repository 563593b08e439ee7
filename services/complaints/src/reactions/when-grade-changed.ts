import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { followGrade } from '../use-cases/follow-grade';
import { causedBy } from './cause';

/** Due dates of open cases follow the new grade (CMP-1). */
export const whenGradeChanged = (deps: ServiceDeps, actor: Actor) => (events: readonly EventOf<'grading.grade-changed.v1'>[], tx: Tx): Promise<void> =>
  followGrade(deps)(actor, tx, events.map(event => ({ customerId: event.data.customerId, grade: event.data.to, version: event.data.version, ...causedBy(event) })));
