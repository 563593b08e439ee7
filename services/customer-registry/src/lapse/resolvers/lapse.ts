import { idOf } from '@keyaccount/contracts';
import { answer, OutOfSight } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import { customerOf } from '../../resolvers/mutation';
import { person } from '../../resolvers/ownership';
import type { CustomerResolvers, LapseKeyAccountPayloadResolvers, LapseResolvers, MutationResolvers } from '../../schema.generated';

export const LapseMutation = {
  lapseKeyAccount: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.lapseKeyAccount(actor, {
      reviewId: idOf(input.reviewId), reason: input.reason, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
} satisfies MutationResolvers;

export const LapsesOfCustomer = { lapses: async ({ id }, _args, { lapses }) => (await lapses.load(id)) ?? [] } satisfies CustomerResolvers;

export const Lapse: LapseResolvers = { unit: ({ unit }) => ({ code: unit }), lapsedBy: ({ lapsedBy }) => person(lapsedBy) };

export const LapseKeyAccountPayload: LapseKeyAccountPayloadResolvers = {
  customer: (lapsed, _args, context) => customerOf(lapsed, context),
  review: async ({ reviewId }, _args, { review }) => {
    const found = await review.load(reviewId);
    if (!found) throw new OutOfSight(`review ${reviewId} was decided by somebody who may not see it`);
    return found;
  },
};
