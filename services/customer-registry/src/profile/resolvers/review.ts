import { idOf } from '@keyaccount/contracts';
import { answer, connection, encodeCursor, OutOfSight, pageSize } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import { customerOf } from '../../resolvers/mutation';
import { person } from '../../resolvers/ownership';
import { placeAfter } from '../../resolvers/places';
import type { KeepKeyAccountPayloadResolvers, MutationResolvers, QualificationReviewResolvers, QueryResolvers } from '../../schema.generated';

export const ReviewQuery = {
  qualificationReviews: async (_, args, { registry: { queries }, actor }) => {
    const first = pageSize(args.first);
    const status = args.status ?? null;
    const found = await queries.reviewPage(actor, { status, limit: first + 1, after: placeAfter(args.after, 'FILED_AT') });
    return connection(found, first, row => encodeCursor([row.openedAt.toISOString(), row.id]), row => row, () => queries.countReviews(actor, status));
  },
} satisfies QueryResolvers;

export const ReviewMutation = {
  keepKeyAccount: async (_, { input }, { registry, actor }) =>
    answer(REFUSALS, await registry.useCases.keepKeyAccount(actor, { reviewId: idOf(input.reviewId), reason: input.reason, idempotencyKey: input.idempotencyKey ?? null })),
} satisfies MutationResolvers;

export const QualificationReview: QualificationReviewResolvers = {
  customer: (review, _args, context) => customerOf(review, context),
  decidedBy: ({ decidedBy }) => person(decidedBy),
};

export const KeepKeyAccountPayload: KeepKeyAccountPayloadResolvers = {
  review: async ({ reviewId }, _args, { review }) => {
    const found = await review.load(reviewId);
    if (!found) throw new OutOfSight(`review ${reviewId} was decided by somebody who may not see it`);
    return found;
  },
};
