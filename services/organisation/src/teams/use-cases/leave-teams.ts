import { appendToOutbox } from '@keyaccount/event-bus';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { bureauDay } from '@keyaccount/contracts';
import { stayUntil } from '../policy/membership';
import { appointmentsFor, membersOf, saveStays } from '../store/members';
import { lockTeamsOf } from '../store/teams';
import { teamFact, type TeamCause } from './team-fact';

/** Whose appointments have changed stay in their teams as long as a post lets them (ORG-4): a leaver leaves the team. */
export const leaveTeams = async (tx: Tx, deps: Pick<ServiceDeps, 'clock' | 'newId'>, staffIds: readonly string[], cause: TeamCause): Promise<void> => {
  const today = bureauDay(deps.clock.now());
  const teams = staffIds.length === 0 ? [] : await lockTeamsOf(tx, staffIds, today);
  if (teams.length === 0) return;
  const [members, appointments] = [await membersOf(tx, teams.map(({ id }) => id)), await appointmentsFor(tx, staffIds)];
  const changed = teams.flatMap(team => {
    const before = members.get(team.id) ?? [];
    const after = before.map(member => {
      const held = appointments.get(member.staffId);
      return held && (member.until === null || member.until > today) ? { ...member, until: stayUntil(team, held, today) } : member;
    });
    const stays = after.filter((member, at) => member.until !== before[at]?.until).map(({ staffId, until }) => ({ teamId: team.id, staffId, until }));
    return stays.length === 0 ? [] : [{ team: { ...team, version: team.version + 1 }, after, stays }];
  });
  await saveStays(tx, changed.flatMap(({ stays }) => stays));
  await appendToOutbox(tx, changed.map(({ team, after }) => teamFact(team, after, 'MEMBERS', today, cause)), deps);
};
