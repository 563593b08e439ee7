import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { followGrade } from '../use-cases/follow-grade';
import { followResponsibility } from '../use-cases/follow-responsibility';
import { causedBy } from './cause';

/** With its approval a customer has a responsible unit and a grade: cases opened before it go there and are due by it (CMP-1). */
export const whenCustomerApproved = (deps: ServiceDeps, actor: Actor) => async (events: readonly EventOf<'registry.customer-approved.v1'>[], tx: Tx): Promise<void> => {
  await followResponsibility(deps)(actor, tx, events.map(event => ({ customerId: event.data.customerId, unit: event.data.unit, version: event.data.version, ...causedBy(event) })));
  // Version 0: grading alone numbers grades, so whatever it has told is newer than what the registry held at approval.
  await followGrade(deps)(actor, tx, events.map(event => ({ customerId: event.data.customerId, grade: event.data.grade, version: 0, ...causedBy(event) })));
};
