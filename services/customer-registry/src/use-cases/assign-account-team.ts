import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../refusals';
import type { ReadRules } from '../store/directory';
import { lockTeamOf, saveTeam, type TeamOf } from './arrange-team';
import { causeOf } from './cause';

export type AssignAccountTeam = {
  readonly customerId: string; readonly a: string | null; readonly b: string | null; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const assign = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, { customerId, a, b, correlationId }: AssignAccountTeam): Promise<TeamOf | Refused<RegistryRefusal>> => {
  const rules = await readRules(tx, 'HOLD');
  const customer = await lockTeamOf(tx, actor, customerId);
  if ('refused' in customer) return customer;
  const managers = new Set(rules.candidatesOf(customer.unit ?? '').map(({ staffId }) => staffId));
  for (const [field, staffId] of [['input.aStaffId', a], ['input.bStaffId', b]] as const) {
    if (staffId !== null && !managers.has(staffId)) return refused('NotAccountManager', { field });
  }
  if (a !== null && a === b) return refused('SamePersonTwice', { field: 'input.bStaffId' });
  if (a !== customer.a || b !== customer.b) await saveTeam(tx, deps, rules, customer, { a, b, phase: customer.phase }, causeOf(actor, correlationId));
  return { customerId };
};

/** Sets who plays the A and the B role (REG-8): two different account managers of the responsible unit, or a vacancy. */
export const assignAccountTeam = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: AssignAccountTeam): Promise<TeamOf | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'team:assign');
  const { idempotencyKey: key, customerId, a, b } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'assignAccountTeam', key, input: { customerId, a, b } }, () => assign(tx, deps, readRules, actor, command)));
};
