import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { bureauDay } from '@keyaccount/contracts';
import { isTeamText } from '../policy/plan';
import { mayEnd, overFrom } from '../policy/standing';
import type { TeamRefusal } from '../refusals';
import { membersOf } from '../store/members';
import { lockTeam, saveTeam, type TeamRow } from '../store/teams';
import type { TeamNamed } from './decide-team';
import { personOf, teamCause, teamFact } from './team-fact';

export type EndTeam = { readonly teamId: string; readonly reason: string; readonly idempotencyKey: string | null; readonly correlationId: string };

const end = async (tx: Tx, deps: ServiceDeps, actor: Actor, { teamId, reason, correlationId }: EndTeam): Promise<TeamNamed | Refused<TeamRefusal>> => {
  const team = await lockTeam(tx, actor, teamId);
  if (!team) return refused('TeamNotFound', { field: 'input.teamId' });
  const now = deps.clock.now();
  const today = bureauDay(now);
  if (!mayEnd(team, today)) return refused(team.state === 'PROPOSED' ? 'TeamUndecided' : 'TeamOver');
  if (!isTeamText(reason)) return refused('TeamReasonMissing', { field: 'input.reason' });
  const ended: TeamRow = { ...team, state: 'ENDED', until: overFrom(team, today), endedBy: personOf(actor), endedAt: now, endReason: reason, version: team.version + 1 };
  await saveTeam(tx, ended);
  const members = (await membersOf(tx, [teamId])).get(teamId) ?? [];
  await appendToOutbox(tx, [teamFact(ended, members, 'ENDED', today, teamCause(actor, correlationId))], deps);
  return { teamId };
};

/** The city centre ends a team before its time (ORG-4): it is over from today on. */
export const endTeam = (deps: ServiceDeps) => async (actor: Actor | undefined, command: EndTeam): Promise<TeamNamed | Refused<TeamRefusal>> => {
  requirePermission(actor, 'project-team:propose');
  const { idempotencyKey: key, teamId, reason } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'endTeam', key, input: { teamId, reason } }, () => end(tx, deps, actor, command)));
};
