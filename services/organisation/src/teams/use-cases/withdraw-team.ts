import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { bureauDay } from '@keyaccount/contracts';
import { teamWithdrawalFault } from '../policy/standing';
import type { TeamRefusal } from '../refusals';
import { membersOf } from '../store/members';
import { lockTeam, saveTeam, type TeamRow } from '../store/teams';
import type { TeamNamed } from './decide-team';
import { personOf, teamCause, teamFact } from './team-fact';

export type WithdrawTeam = { readonly teamId: string; readonly reason: string; readonly idempotencyKey: string | null; readonly correlationId: string };

const withdraw = async (tx: Tx, deps: ServiceDeps, actor: Actor, { teamId, reason, correlationId }: WithdrawTeam): Promise<TeamNamed | Refused<TeamRefusal>> => {
  const team = await lockTeam(tx, actor, teamId);
  if (!team) return refused('TeamNotFound', { field: 'input.teamId' });
  const now = deps.clock.now();
  const by = personOf(actor);
  const fault = teamWithdrawalFault(team, { reason, by });
  if (fault) return refused(fault, fault === 'TeamReasonMissing' ? { field: 'input.reason' } : {});
  const withdrawn: TeamRow = { ...team, state: 'WITHDRAWN', endedBy: by, endedAt: now, endReason: reason, version: team.version + 1 };
  await saveTeam(tx, withdrawn);
  const members = (await membersOf(tx, [teamId])).get(teamId) ?? [];
  await appendToOutbox(tx, [teamFact(withdrawn, members, 'WITHDRAWN', bureauDay(now), teamCause(actor, correlationId))], deps);
  return { teamId };
};

/** Who proposed a team for the city centre takes the proposal back before the city bureau has decided (ORG-4). */
export const withdrawTeam = (deps: ServiceDeps) => async (actor: Actor | undefined, command: WithdrawTeam): Promise<TeamNamed | Refused<TeamRefusal>> => {
  requirePermission(actor, 'project-team:propose');
  const { idempotencyKey: key, teamId, reason } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'withdrawTeam', key, input: { teamId, reason } }, () => withdraw(tx, deps, actor, command)));
};
