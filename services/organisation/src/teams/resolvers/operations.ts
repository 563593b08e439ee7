import { idOf } from '@keyaccount/contracts';
import { answer } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import { idOrNull } from '../../resolvers/ids';
import type { MutationResolvers, QueryResolvers, TeamMemberInput } from '../../schema.generated';
import { pageAsked, pageOf } from './pages';

export const TeamQuery = {
  team: (_, { id }, { team }) => team.load(idOf(id)),
  teams: async (_, { filter: asked, ...args }, { organisation: { queries }, actor }) => {
    const { first, after } = pageAsked(args);
    const filter = {
      status: asked?.status ?? null, kind: asked?.kind ?? null, customerId: idOrNull('filter.customerId', asked?.customerId), unit: asked?.unit ?? null,
    };
    return pageOf(await queries.teamPage(actor, filter, { limit: first + 1, after }), first, () => queries.countTeams(actor, filter));
  },
} satisfies QueryResolvers;

const placesOf = (members: readonly TeamMemberInput[]) => members.map(({ staffId, role }) => ({ staffId: idOf(staffId), role }));

export const TeamMutation = {
  proposeTeam: async (_, { input }, { organisation, actor, correlationId }) =>
    answer(REFUSALS, await organisation.useCases.proposeTeam(actor, {
      kind: input.kind, goal: input.goal, customerId: input.customerId ? idOf(input.customerId) : null, unit: input.unit ?? null,
      developmentId: idOrNull('input.developmentId', input.developmentId), from: input.from, until: input.until ?? null, members: placesOf(input.members),
      idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  decideTeam: async (_, { input: { teamId, decision, reason, expectedVersion, idempotencyKey } }, { organisation, actor, correlationId }) =>
    answer(REFUSALS, await organisation.useCases.decideTeam(actor, {
      teamId: idOf(teamId), decision, reason: reason ?? null, expectedVersion: expectedVersion ?? null, idempotencyKey: idempotencyKey ?? null, correlationId,
    })),
  withdrawTeam: async (_, { input: { teamId, reason, idempotencyKey } }, { organisation, actor, correlationId }) =>
    answer(REFUSALS, await organisation.useCases.withdrawTeam(actor, { teamId: idOf(teamId), reason, idempotencyKey: idempotencyKey ?? null, correlationId })),
  changeTeamMembers: async (_, { input: { teamId, members, expectedVersion, idempotencyKey } }, { organisation, actor, correlationId }) =>
    answer(REFUSALS, await organisation.useCases.changeTeamMembers(actor, {
      teamId: idOf(teamId), members: placesOf(members), expectedVersion, idempotencyKey: idempotencyKey ?? null, correlationId,
    })),
  endTeam: async (_, { input: { teamId, reason, idempotencyKey } }, { organisation, actor, correlationId }) =>
    answer(REFUSALS, await organisation.useCases.endTeam(actor, { teamId: idOf(teamId), reason, idempotencyKey: idempotencyKey ?? null, correlationId })),
} satisfies MutationResolvers;
