import type { EventData } from '@keyaccount/contracts';
import type { NewEvent } from '@keyaccount/event-bus';
import { staffIdOf, type Actor } from '@keyaccount/identity';
import type { MemberRow } from '../store/members';
import type { TeamRow } from '../store/teams';

export type TeamChange = EventData<'organisation.team-changed.v1'>['change'];
export type TeamCause = Pick<NewEvent, 'correlationId' | 'causationId' | 'actor'>;

export const teamCause = (actor: Actor, correlationId: string): TeamCause => {
  const staffId = staffIdOf(actor);
  return { correlationId, ...(staffId ? { actor: staffId } : {}) };
};

/** A person proposes, decides and ends. */
export const personOf = (actor: Actor): string => {
  const staffId = staffIdOf(actor);
  if (staffId === undefined) throw new Error('teams are decided by people');
  return staffId;
};

type Stays = Pick<MemberRow, 'staffId' | 'until'>;

/** The team as it stands now; whoever is out already is not told of. */
export const teamFact = (team: TeamRow, members: readonly Stays[], change: TeamChange, today: string, cause: TeamCause): NewEvent => ({
  type: 'organisation.team-changed.v1', aggregateId: team.id, version: team.version,
  data: {
    teamId: team.id, version: team.version, change, status: team.state, kind: team.kind, customerId: team.customerId, unit: team.unit, from: team.from, until: team.until,
    members: members.filter(({ until }) => until === null || until > today).map(({ staffId, until }) => ({ staffId, until })),
  },
  ...cause,
});
