import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { followGrade } from '../use-cases/follow-grade';
import { causedBy } from './cause';

/** A customer holds no grade any more: new cases are due as of one without a grade (CMP-1). */
export const whenGradeEnded = (deps: ServiceDeps, actor: Actor) => (events: readonly EventOf<'grading.grade-ended.v1'>[], tx: Tx): Promise<void> =>
  followGrade(deps)(actor, tx, events.map(event => ({ customerId: event.data.customerId, grade: null, version: event.data.version, ...causedBy(event) })));
