import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, survivorsOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { bureauDay } from '@keyaccount/contracts';
import { unitsByCode } from '../../store/units';
import { teamPlanFault, type TeamPlan } from '../policy/plan';
import type { TeamRefusal } from '../refusals';
import { replaceMembers } from '../store/members';
import { insertTeam, isCustomer, type TeamRow } from '../store/teams';
import { admitMembers } from './admit-members';
import { personOf, teamCause, teamFact } from './team-fact';
import { warningsOf, type TeamArranged } from './team-warnings';

export type ProposeTeam = TeamPlan & { readonly developmentId: string | null; readonly idempotencyKey: string | null; readonly correlationId: string };

const FIELDS = { TeamGoalInvalid: 'input.goal', TeamBelongsElsewhere: 'input.kind', TeamPeriodInvalid: 'input.from', TeamMembersInvalid: 'input.members' } as const;

const belongs = async (tx: Tx, actor: Actor, { customerId, unit }: TeamPlan): Promise<Refused<TeamRefusal> | undefined> => {
  if (customerId !== null && !(await isCustomer(tx, actor, customerId))) return refused('TeamCustomerNotFound', { field: 'input.customerId' });
  const survivor = customerId === null ? undefined : (await survivorsOf(tx, actor, [customerId])).get(customerId);
  if (survivor !== undefined) return refused('CustomerMerged', { field: 'input.customerId', survivor });
  return unit !== null && (await unitsByCode(tx, [unit])).size === 0 ? refused('TeamUnitNotFound', { field: 'input.unit' }) : undefined;
};

const propose = async (tx: Tx, deps: ServiceDeps, actor: Actor, command: ProposeTeam): Promise<TeamArranged | Refused<TeamRefusal>> => {
  const { kind, goal, customerId, unit, developmentId, from, until, members } = command;
  const now = deps.clock.now();
  const today = bureauDay(now);
  const fault = teamPlanFault(command, today);
  if (fault) return refused(fault, { field: FIELDS[fault] });
  const nowhere = await belongs(tx, actor, command);
  if (nowhere) return nowhere;
  const admitted = await admitMembers(tx, command, members, today);
  if ('refused' in admitted) return admitted;
  const team: TeamRow = {
    id: deps.newId(), kind, goal, customerId, unit, developmentId, state: 'PROPOSED', from, until, proposedBy: personOf(actor), proposedAt: now,
    decidedBy: null, decidedAt: null, decisionReason: null, endedBy: null, endedAt: null, endReason: null, version: 1,
  };
  await insertTeam(tx, team);
  await replaceMembers(tx, team.id, admitted.members, today);
  await appendToOutbox(tx, [teamFact(team, admitted.members, 'PROPOSED', today, teamCause(actor, command.correlationId))], deps);
  return { teamId: team.id, warnings: await warningsOf(tx, kind, members.length, today) };
};

/** The city centre proposes to call people into a team (ORG-4, ORG-6); the city bureau decides. */
export const proposeTeam = (deps: ServiceDeps) => async (actor: Actor | undefined, command: ProposeTeam): Promise<TeamArranged | Refused<TeamRefusal>> => {
  requirePermission(actor, 'project-team:propose');
  const { idempotencyKey: key, kind, goal, customerId, unit, developmentId, from, until, members } = command;
  const input = { kind, goal, customerId, unit, developmentId, from, until, members };
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'proposeTeam', key, input }, () => propose(tx, deps, actor, command)));
};
