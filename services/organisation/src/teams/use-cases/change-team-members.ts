import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { bureauDay } from '@keyaccount/contracts';
import { membersFault, type TeamPlace } from '../policy/plan';
import { isOpen } from '../policy/standing';
import type { TeamRefusal } from '../refusals';
import { replaceMembers } from '../store/members';
import { lockTeam, saveTeam } from '../store/teams';
import { admitMembers } from './admit-members';
import { teamCause, teamFact } from './team-fact';
import { warningsOf, type TeamArranged } from './team-warnings';

export type ChangeTeamMembers = {
  readonly teamId: string; readonly members: readonly TeamPlace[]; readonly expectedVersion: number; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const change = async (tx: Tx, deps: ServiceDeps, actor: Actor, { teamId, members, expectedVersion, correlationId }: ChangeTeamMembers): Promise<TeamArranged | Refused<TeamRefusal>> => {
  const team = await lockTeam(tx, actor, teamId);
  if (!team) return refused('TeamNotFound', { field: 'input.teamId' });
  const today = bureauDay(deps.clock.now());
  if (!isOpen(team, today)) return refused('TeamOver');
  if (team.version !== expectedVersion) return refused('TeamChangedMeanwhile', { field: 'input.expectedVersion' });
  const fault = membersFault(members);
  if (fault) return refused(fault, { field: 'input.members' });
  const admitted = await admitMembers(tx, team, members, today);
  if ('refused' in admitted) return admitted;
  await replaceMembers(tx, teamId, admitted.members, today);
  const changed = { ...team, version: team.version + 1 };
  await saveTeam(tx, changed);
  await appendToOutbox(tx, [teamFact(changed, admitted.members, 'MEMBERS', today, teamCause(actor, correlationId))], deps);
  return { teamId, warnings: await warningsOf(tx, team.kind, members.length, today) };
};

/** The city centre says anew who is in a team and what they do there (ORG-4); whoever is left out is out today. */
export const changeTeamMembers = (deps: ServiceDeps) => async (actor: Actor | undefined, command: ChangeTeamMembers): Promise<TeamArranged | Refused<TeamRefusal>> => {
  requirePermission(actor, 'project-team:propose');
  const { idempotencyKey: key, teamId, members, expectedVersion } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'changeTeamMembers', key, input: { teamId, members, expectedVersion } }, () => change(tx, deps, actor, command)));
};
