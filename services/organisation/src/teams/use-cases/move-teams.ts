import { bureauDay } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { membersOf } from '../store/members';
import { holdCustomers, moveTeams as saveMoves } from '../store/moves';
import { teamFact, type TeamCause } from './team-fact';

/** A customer that was merged, or stands by itself again, and what says so. */
export type MovedCustomer = { readonly customerId: string; readonly cause: TeamCause };

/** Teams for a merged customer are the survivor's from now on, and its own again when the merge is undone (REG-1, ORG-4). [ours] */
export const moveTeams = (deps: Pick<ServiceDeps, 'clock' | 'newId'>) => async (actor: Actor, tx: Tx, customers: readonly MovedCustomer[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  const today = bureauDay(deps.clock.now());
  const causes = new Map(customers.map(({ customerId, cause }) => [customerId, cause]));
  const ids = [...causes.keys()];
  await holdCustomers(tx, ids);
  const moved = (await saveMoves(tx, ids, today)).flatMap(({ own, ...team }) => {
    const cause = causes.get(own);
    return cause ? [{ team, cause }] : [];
  });
  const members = await membersOf(tx, moved.map(({ team }) => team.id));
  await appendToOutbox(tx, moved.map(({ team, cause }) => teamFact(team, members.get(team.id) ?? [], 'CUSTOMER', today, cause)), deps);
};
