import type { MutationResolvers } from '../../schema.generated';

export const ProjectTeamMutation = {
  settleProjectTeams: (_, { input }, { registry, actor, correlationId }) =>
    registry.useCases.settleProjectTeams(actor, { idempotencyKey: input.idempotencyKey ?? null, correlationId }),
} satisfies MutationResolvers;
