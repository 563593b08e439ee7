import { idOf } from '@keyaccount/contracts';
import { answer, refused, type Refused } from '@keyaccount/subgraph-kit';
import type { Context } from '../../resolvers/context';
import type { MutationResolvers, QueryResolvers, SpecialListingResolvers } from '../../schema.generated';
import type { ListingRow } from '../store/listings';
import { LISTING_REFUSALS, type ListingRefusal } from '../refusals';

const payloadOf = async (context: Context, outcome: { listingId: string } | Refused<ListingRefusal>): Promise<{ listing: ListingRow }> => {
  const { listingId } = answer(LISTING_REFUSALS, outcome);
  const listing = await context.loaders.listing.load(listingId);
  if (!listing) return answer(LISTING_REFUSALS, refused('ListingNotFound'));
  return { listing };
};

export const listingQuery: Required<Pick<QueryResolvers, 'specialListings'>> = {
  specialListings: (_, page, { queries, actor }) => queries.specialListings(actor, page),
};

type Names = 'requestSpecialListing' | 'decideSpecialListing' | 'withdrawSpecialListing' | 'lapseSpecialListings';

export const listingMutation: Required<Pick<MutationResolvers, Names>> = {
  requestSpecialListing: async (_, { input }, context) =>
    payloadOf(context, await context.useCases.requestSpecialListing(context.actor, {
      customerId: idOf(input.customerId), reason: input.reason, idempotencyKey: input.idempotencyKey ?? null, correlationId: context.correlationId,
    })),
  decideSpecialListing: async (_, { input }, context) =>
    payloadOf(context, await context.useCases.decideSpecialListing(context.actor, {
      listingId: idOf(input.listingId), approve: input.approve, approvalReference: input.approvalReference ?? null,
      validUntil: input.validUntil ?? null, reason: input.reason ?? null,
      idempotencyKey: input.idempotencyKey ?? null, correlationId: context.correlationId,
    })),
  withdrawSpecialListing: async (_, { input }, context) =>
    payloadOf(context, await context.useCases.withdrawSpecialListing(context.actor, {
      listingId: idOf(input.listingId), reason: input.reason, idempotencyKey: input.idempotencyKey ?? null, correlationId: context.correlationId,
    })),
  lapseSpecialListings: async (_, { input }, { useCases, actor, correlationId }) =>
    answer(LISTING_REFUSALS, await useCases.lapseSpecialListings(actor, { on: input.on, idempotencyKey: input.idempotencyKey ?? null, correlationId })),
};

export const specialListing: Required<SpecialListingResolvers> = {
  id: row => row.id,
  customer: ({ customer_id: id }, _, { loaders }) => loaders.visible.load(id),
  status: row => row.status,
  reason: row => row.reason,
  requestedAt: row => row.requested_at,
  decidedAt: row => row.decided_at,
  refusalReason: row => row.refusal_reason,
  approvalReference: row => row.approval_reference,
  validFrom: row => row.valid_from,
  validUntil: row => row.valid_until,
  endedAt: row => row.ended_at,
  withdrawalReason: row => row.withdrawal_reason,
  version: row => row.version,
};
