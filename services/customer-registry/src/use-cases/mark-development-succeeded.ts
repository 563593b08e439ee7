import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../refusals';
import type { ReadRules } from '../store/directory';
import { lockTeamOf, saveTeam, type TeamOf } from './arrange-team';
import { causeOf } from './cause';

export type MarkDevelopmentSucceeded = { readonly customerId: string; readonly idempotencyKey: string | null; readonly correlationId: string };

/** The development has succeeded: from now on B leads the upkeep and A supports (REG-8). */
export const markDevelopmentSucceeded = (deps: ServiceDeps, readRules: ReadRules) => async (
  actor: Actor | undefined, { customerId, idempotencyKey: key, correlationId }: MarkDevelopmentSucceeded,
): Promise<TeamOf | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'team:assign');
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'markDevelopmentSucceeded', key, input: { customerId } }, async () => {
    const rules = await readRules(tx, 'HOLD');
    const customer = await lockTeamOf(tx, actor, customerId);
    if ('refused' in customer) return customer;
    if (customer.phase === 'UPKEEP') return refused('AlreadyInUpkeep');
    await saveTeam(tx, deps, rules, customer, { a: customer.a, b: customer.b, phase: 'UPKEEP' }, causeOf(actor, correlationId));
    return { customerId };
  }));
};
