import type { GradeLevel } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { lockCustomers, saveCustomers } from '../store/accounts';
import type { Rules } from '../store/directory';
import type { Cause } from './cause';
import { grantAccess } from './publish-access';
import { factsOf, resolveOwnership, type Resolved } from './resolve-ownership';

/**
 * Resolves key accounts again by the rules of today (REG-3): who moves is told, and seen by those who have it now. The grades by which their
 * teams were asked for are those that they hold, unless another is told.
 */
export const resolveAgain = async (
  tx: Tx, deps: ServiceDeps, rules: Rules, ids: readonly string[], cause: Cause, askedBy: ReadonlyMap<string, GradeLevel | null> = new Map(),
): Promise<Resolved[]> => {
  const held = (await lockCustomers(tx, ids)).filter(({ status }) => status === 'KEY_ACCOUNT');
  const resolved = await resolveOwnership(tx, deps, rules, held.map(customer => ({ customer, gradeBefore: askedBy.has(customer.id) ? (askedBy.get(customer.id) ?? null) : customer.grade })), () => cause);
  await saveCustomers(tx, resolved.map(({ after }) => after));
  const changed = resolved.filter(({ change }) => change !== 'NONE');
  const access = await grantAccess(tx, deps, rules.directory, changed.map(({ after }) => after), () => cause);
  await appendToOutbox(tx, [...factsOf(changed, () => cause), ...access], deps);
  return resolved;
};
