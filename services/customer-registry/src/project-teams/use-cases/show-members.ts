import { appendToOutbox } from '@keyaccount/event-bus';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { lockCustomers, saveCustomers } from '../../store/accounts';
import type { Rules } from '../../store/directory';
import { bureauDay } from '@keyaccount/contracts';
import type { Cause } from '../../use-cases/cause';
import { grantAccess } from '../../use-cases/publish-access';
import { seesByTeam } from '../policy/sees-by-team';
import { membersFor, projectTeamGrants, showMembers } from '../store/project-teams';

type Scene = { readonly tx: Tx; readonly deps: ServiceDeps; readonly rules: Rules; readonly causeFor: (customerId: string) => Cause };

/** Locks customers, lets something happen to their teams, and shows the customers to whoever is in a team that is at work today (ORG-4). Answers how many are seen by others than before. */
export const showMembersAfter = async ({ tx, deps, rules, causeFor }: Scene, customerIds: readonly string[], change: () => Promise<void>): Promise<number> => {
  const customers = await lockCustomers(tx, customerIds);
  const before = await projectTeamGrants(tx, customerIds);
  await change();
  const today = bureauDay(deps.clock.now());
  const decided = (await membersFor(tx, customerIds)).map(member => ({ ...member, before: member.shown, shown: seesByTeam(member, today) }));
  await showMembers(tx, decided.filter(member => member.shown !== member.before));
  const after = await projectTeamGrants(tx, customerIds);
  const seen = customers.filter(({ id }) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id))).map(customer => ({ ...customer, version: customer.version + 1 }));
  await saveCustomers(tx, seen);
  await appendToOutbox(tx, await grantAccess(tx, deps, rules.directory, seen, causeFor), deps);
  return seen.length;
};
