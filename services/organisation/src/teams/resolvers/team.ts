import { uuid } from '@keyaccount/contracts';
import { OutOfSight } from '@keyaccount/subgraph-kit';
import type {
  ChangeTeamMembersPayloadResolvers, CustomerResolvers, DecideTeamPayloadResolvers, EndTeamPayloadResolvers, ProposeTeamPayloadResolvers, StaffResolvers,
  TeamMemberResolvers, TeamResolvers, TeamWarningResolvers, WithdrawTeamPayloadResolvers,
} from '../../schema.generated';
import type { Context } from '../../resolvers/context';
import { teamStatus } from '../policy/standing';
import type { TeamWarning as Code } from '../policy/plan';
import type { TeamHolder } from '../store/lists';
import type { TeamRow } from '../store/teams';
import type { StaffRow } from '../../store/tables';
import { pageAsked, pageOf } from './pages';

const person = async (id: string, { staff }: Context): Promise<StaffRow> => {
  const found = await staff.load(id);
  if (!found) throw new Error(`${id} of a team is nobody`);
  return found;
};

export const Team: TeamResolvers = {
  __resolveReference: ({ id }, { team }) => (uuid.safeParse(id).success ? team.load(id) : null),
  customer: ({ customerId }) => (customerId === null ? null : { id: customerId }),
  unit: ({ unit: code }, _args, { unit }) => (code === null ? null : unit.load(code)),
  status: (team, _args, { today }) => teamStatus(team, today()),
  members: async ({ id }, _args, { teamMembers }) => (await teamMembers.load(id)) ?? [],
  proposedBy: ({ proposedBy }, _args, context) => person(proposedBy, context),
  decidedBy: ({ decidedBy }, _args, context) => (decidedBy === null ? null : person(decidedBy, context)),
  endedBy: ({ endedBy }, _args, context) => (endedBy === null ? null : person(endedBy, context)),
};

export const TeamMember: TeamMemberResolvers = { staff: ({ staffId }, _args, context) => person(staffId, context) };

const WORDS: Readonly<Record<Code, { readonly zh: string; readonly en: string }>> = {
  TEAM_TOO_LARGE: { zh: '长期型团队人数偏多,不宜超过规定人数。', en: 'A long-term team should not have so many members.' },
};
export const TeamWarning: TeamWarningResolvers = { code: code => code, message: code => WORDS[code].zh, messageEn: code => WORDS[code].en };

const teamsOf = async (holder: TeamHolder, id: string, args: { readonly first: number; readonly after?: string | null | undefined }, { teamPage, teamCounts }: Context) => {
  const { first, after } = pageAsked(args);
  const known = uuid.safeParse(id).success;
  const found = known ? ((await teamPage(holder, first + 1, after).load(id)) ?? []) : [];
  return pageOf(found, first, async () => (known ? ((await teamCounts[holder].load(id)) ?? 0) : 0));
};

/** What teams add to a customer and to a person. */
export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  teams: ({ id }, args, context) => teamsOf('CUSTOMER', id.toLowerCase(), args, context),
};
export const TeamsOfStaff: Required<Pick<StaffResolvers, 'teams'>> = { teams: ({ id }, args, context) => teamsOf('STAFF', id, args, context) };

const changed = async ({ teamId }: { readonly teamId: string }, { team }: Context): Promise<TeamRow> => {
  const found = await team.clear(teamId).load(teamId);
  if (!found) throw new OutOfSight(`team ${teamId} was changed by somebody who may not see it`);
  return found;
};

export const ProposeTeamPayload: ProposeTeamPayloadResolvers = { team: (payload, _args, context) => changed(payload, context) };
export const ChangeTeamMembersPayload: ChangeTeamMembersPayloadResolvers = { team: (payload, _args, context) => changed(payload, context) };
export const DecideTeamPayload: DecideTeamPayloadResolvers = { team: (payload, _args, context) => changed(payload, context) };
export const WithdrawTeamPayload: WithdrawTeamPayloadResolvers = { team: (payload, _args, context) => changed(payload, context) };
export const EndTeamPayload: EndTeamPayloadResolvers = { team: (payload, _args, context) => changed(payload, context) };
