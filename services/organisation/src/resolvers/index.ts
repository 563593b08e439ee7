import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';
import { TeamMutation, TeamQuery } from '../teams/resolvers/operations';
import {
  ChangeTeamMembersPayload, Customer, DecideTeamPayload, EndTeamPayload, ProposeTeamPayload, Team, TeamMember, TeamsOfStaff, TeamWarning, WithdrawTeamPayload,
} from '../teams/resolvers/team';
import { Activity } from './activity';
import { Mutation, SignInPayload } from './mutation';
import { Query } from './query';
import { Appointment, Staff } from './staff';
import { Unit } from './unit';

/** Each aggregate brings its fields of Query and Mutation; a missing one does not compile. */
const queries: Required<QueryResolvers> = { ...Query, ...TeamQuery };
const mutations: Required<MutationResolvers> = { ...Mutation, ...TeamMutation };

export const resolvers: Resolvers = {
  Query: queries, Mutation: mutations, Unit, Staff: { ...Staff, ...TeamsOfStaff }, Appointment, Activity, SignInPayload, Customer,
  Team, TeamMember, TeamWarning, ProposeTeamPayload, DecideTeamPayload, ChangeTeamMembersPayload, WithdrawTeamPayload, EndTeamPayload,
};
