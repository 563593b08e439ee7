import { appendToOutbox } from '@keyaccount/event-bus';
import { seesEverything, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { hasTeam } from '../policy/account-team';
import type { RegistryRefusal } from '../refusals';
import { saveCustomers, type HeldCustomer } from '../store/accounts';
import type { Rules } from '../store/directory';
import type { Cause } from './cause';
import { changeSeats } from './change-seats';
import { lockVisible, type VisibleRefusal } from './lock-visible';
import { grantAccess } from './publish-access';
import { teamChanged } from './resolve-ownership';

export type TeamOf = { readonly customerId: string };
type TeamRefusal = VisibleRefusal | Extract<RegistryRefusal, 'NotKeyAccount' | 'NotResponsibleUnit' | 'NoTeamForGeneral'>;

/** The key account whose team the actor may arrange: its own unit's, or any for the city centre (REG-4, REG-8). */
export const lockTeamOf = async (tx: Tx, actor: Actor, customerId: string): Promise<HeldCustomer | Refused<TeamRefusal>> => {
  const customer = await lockVisible(tx, actor, customerId);
  if ('refused' in customer) return customer;
  if (customer.status !== 'KEY_ACCOUNT' || customer.unit === null || customer.grade === null) return refused('NotKeyAccount');
  const own = seesEverything(actor) || (actor.kind === 'staff' && actor.reach.units.includes(customer.unit));
  if (!own) return refused('NotResponsibleUnit');
  return hasTeam(customer.grade) ? customer : refused('NoTeamForGeneral');
};

/** Writes the team and tells of it. */
export const saveTeam = async (tx: Tx, deps: ServiceDeps, rules: Rules, before: HeldCustomer, team: Pick<HeldCustomer, 'a' | 'b' | 'phase'>, cause: Cause): Promise<void> => {
  const after = { ...before, ...team, version: before.version + 1 };
  await changeSeats(tx, deps.newId, [{ before, after }], deps.clock.now());
  await saveCustomers(tx, [after]);
  const access = await grantAccess(tx, deps, rules.directory, [after], () => cause);
  await appendToOutbox(tx, [...teamChanged(after, cause), ...access], deps);
};
