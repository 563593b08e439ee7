import type { EventOf } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { lockCustomers, saveCustomers, type HeldCustomer } from '../store/accounts';
import type { ReadRules } from '../store/directory';
import { noteListings } from '../merging/store/special-listings';
import { causedBy, type Cause } from './cause';
import { grantAccess } from './publish-access';
import { factsOf, resolveOwnership } from './resolve-ownership';

type GradeChanged = EventOf<'grading.grade-changed.v1'>;

const newestOf = (events: readonly GradeChanged[]): Map<string, GradeChanged> => {
  const newest = new Map<string, GradeChanged>();
  for (const event of events) {
    const { customerId, version } = event.data;
    if ((newest.get(customerId)?.data.version ?? 0) < version) newest.set(customerId, event);
  }
  return newest;
};

/**
 * The cascade (GRD-8): a new grade resolves the responsible unit again (REG-3) and hands the A and B roles over (REG-8). A whole batch
 * is decided in memory and written by a handful of statements. An older version of a grade changes nothing.
 */
export const applyGrades = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor, tx: Tx, events: readonly GradeChanged[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  const newest = newestOf(events);
  const rules = await readRules(tx, 'HOLD');
  const held = await lockCustomers(tx, [...newest.keys()]);
  const graded: { customer: HeldCustomer; gradeBefore: HeldCustomer['grade'] }[] = held.flatMap(customer => {
    const change = newest.get(customer.id)?.data;
    if (!change || change.version <= customer.gradeVersion) return [];
    return [{ customer: { ...customer, grade: change.to, gradeVersion: change.version }, gradeBefore: customer.grade }];
  });
  const bySource = graded.map(({ customer: { id, listed } }) => ({ id, before: listed, listed: newest.get(id)?.data.source === 'SPECIAL_LISTING' }));
  await noteListings(tx, bySource.filter(({ before, listed }) => before !== listed));
  const owned = graded.filter(({ customer }) => customer.status === 'KEY_ACCOUNT');
  const waiting = graded.filter(({ customer }) => customer.status !== 'KEY_ACCOUNT').map(({ customer }) => customer);
  const causeFor = (id: string): Cause => {
    const event = newest.get(id);
    if (!event) throw new Error(`no event graded customer ${id}`);
    return { ...causedBy(event), effectiveAt: event.data.effectiveAt };
  };
  const resolved = await resolveOwnership(tx, deps, rules, owned, causeFor);
  await saveCustomers(tx, [...waiting, ...resolved.map(({ after }) => after)]);
  const changed = resolved.filter(({ change }) => change !== 'NONE');
  const access = await grantAccess(tx, deps, rules.directory, changed.map(({ after }) => after), causeFor);
  await appendToOutbox(tx, [...factsOf(changed, causeFor), ...access], deps);
};
