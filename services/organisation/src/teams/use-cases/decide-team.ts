import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { bureauDay } from '@keyaccount/contracts';
import { teamDecisionFault, type TeamDecision } from '../policy/standing';
import type { TeamRefusal } from '../refusals';
import { membersOf } from '../store/members';
import { lockTeam, saveTeam, type TeamRow } from '../store/teams';
import { personOf, teamCause, teamFact } from './team-fact';

export type DecideTeam = {
  readonly teamId: string; readonly decision: TeamDecision; readonly reason: string | null;
  /** What was read; null where whatever stands is decided. */
  readonly expectedVersion: number | null; readonly idempotencyKey: string | null; readonly correlationId: string;
};
export type TeamNamed = { readonly teamId: string };

const decide = async (tx: Tx, deps: ServiceDeps, actor: Actor, { teamId, decision, reason, expectedVersion, correlationId }: DecideTeam): Promise<TeamNamed | Refused<TeamRefusal>> => {
  const team = await lockTeam(tx, actor, teamId);
  if (!team) return refused('TeamNotFound', { field: 'input.teamId' });
  const now = deps.clock.now();
  const by = personOf(actor);
  const fault = teamDecisionFault(team, { decision, reason, by }, bureauDay(now));
  if (fault) return refused(fault, fault === 'TeamReasonMissing' ? { field: 'input.reason' } : {});
  if (expectedVersion !== null && expectedVersion !== team.version) return refused('TeamChangedMeanwhile', { field: 'input.expectedVersion' });
  const state = decision === 'APPROVE' ? 'APPROVED' : 'REJECTED';
  const decided: TeamRow = { ...team, state, decidedBy: by, decidedAt: now, decisionReason: reason, version: team.version + 1 };
  await saveTeam(tx, decided);
  const members = (await membersOf(tx, [teamId])).get(teamId) ?? [];
  await appendToOutbox(tx, [teamFact(decided, members, state, bureauDay(now), teamCause(actor, correlationId))], deps);
  return { teamId };
};

/** The city bureau approves a team or rejects it with a reason (ORG-4). */
export const decideTeam = (deps: ServiceDeps) => async (actor: Actor | undefined, command: DecideTeam): Promise<TeamNamed | Refused<TeamRefusal>> => {
  requirePermission(actor, 'project-team:decide');
  const { idempotencyKey: key, teamId, decision, reason, expectedVersion } = command;
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'decideTeam', key, input: { teamId, decision, reason, expectedVersion } }, () => decide(tx, deps, actor, command)));
};
