import type { EventOf } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import type { ReadRules } from '../../store/directory';
import { causedBy } from '../../use-cases/cause';
import { customersOfTeams, saveTeams, type ToldTeam } from '../store/project-teams';
import { showMembersAfter } from './show-members';

type Told = EventOf<'organisation.team-changed.v1'>;
type Of = { readonly event: Told; readonly team: ToldTeam };

/** The newest of each team for a customer. */
const projectTeams = (events: readonly Told[]): Of[] => {
  const newest = new Map<string, Of>();
  for (const event of events) {
    const { teamId, customerId, status, from, until, version, members } = event.data;
    if (customerId === null || (newest.get(teamId)?.team.version ?? 0) >= version) continue;
    newest.set(teamId, { event, team: { teamId, customerId, status, from, until, version, members } });
  }
  return [...newest.values()];
};

/** Members of an approved team for a customer see it from its first day until it is over or they leave (ORG-4); a team that is for another customer now shows that one. */
export const applyTeams = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor, tx: Tx, events: readonly Told[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  const told = projectTeams(events);
  if (told.length === 0) return;
  const rules = await readRules(tx, 'HOLD');
  const before = await customersOfTeams(tx, told.map(({ team }) => team.teamId));
  const eventOf = new Map(told.flatMap(({ event, team }) => [before.get(team.teamId) ?? team.customerId, team.customerId].map(id => [id, event] as const)));
  const causeFor = (customerId: string) => {
    const event = eventOf.get(customerId);
    if (!event) throw new Error(`no team of customer ${customerId} has changed`);
    return causedBy(event);
  };
  await showMembersAfter({ tx, deps, rules, causeFor }, [...eventOf.keys()], () => saveTeams(tx, told.map(({ team }) => team)));
};
