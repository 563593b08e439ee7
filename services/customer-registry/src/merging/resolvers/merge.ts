import { formatMoney, idOf } from '@keyaccount/contracts';
import { answer, connection, encodeCursor, OutOfSight, pageSize, sentence } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import type { Context } from '../../resolvers/context';
import { customerOf } from '../../resolvers/mutation';
import { placeAfter } from '../../resolvers/places';
import type {
  CustomerMergeResolvers, CustomerResolvers, MergeCustomersPayloadResolvers, MergedCustomerResolvers, MergePreviewResolvers, MutationResolvers, QueryResolvers, UnmergeCustomersPayloadResolvers,
} from '../../schema.generated';
import { MERGING_REFUSALS } from '../refusals';
import type { MergeRow } from '../store/merges';

export const MergingQuery = {
  mergePreview: (_, { survivorId, mergedId }, { registry, actor }) => registry.queries.mergePreview(actor, idOf(survivorId), idOf(mergedId)),
  customerMerges: async (_, { standing: asked, first: wanted, after }, { registry: { queries }, actor }) => {
    const first = pageSize(wanted);
    const standing = asked ?? null;
    const found = await queries.mergePage(actor, { standing, limit: first + 1, after: placeAfter(after, 'FILED_AT') });
    return connection(found, first, merge => encodeCursor([merge.mergedAt.toISOString(), merge.id]), merge => merge, () => queries.countMerges(actor, standing));
  },
} satisfies QueryResolvers;

export const MergingMutation = {
  mergeCustomers: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.mergeCustomers(actor, {
      survivorId: idOf(input.survivorId), mergedId: idOf(input.mergedId), reason: input.reason, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  unmergeCustomers: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.unmergeCustomers(actor, { mergeId: idOf(input.mergeId), reason: input.reason, idempotencyKey: input.idempotencyKey ?? null, correlationId })),
} satisfies MutationResolvers;

export const MergedOfCustomer: Required<Pick<CustomerResolvers, 'mergedFrom'>> = {
  mergedFrom: async ({ id }, _args, { mergesInto }) => (await mergesInto.load(id)) ?? [],
};

const staffOf = (staffId: string | null) => (staffId === null ? null : { id: staffId });

const CustomerMerge: CustomerMergeResolvers = {
  survivor: ({ survivorId }, _args, context) => customerOf({ customerId: survivorId }, context),
  merged: merge => merge,
  mergedBy: ({ mergedBy }) => staffOf(mergedBy),
  undoneBy: ({ undoneBy }) => staffOf(undoneBy),
};

const MergedCustomer: MergedCustomerResolvers = {
  id: ({ mergedId }) => mergedId,
  code: ({ mergedCode }) => mergedCode,
  name: ({ mergedName }) => mergedName,
  mergedInto: ({ survivorId, undoneAt }, _args, { customer }) => (undoneAt === null ? customer.load(survivorId) : null),
};

const MergePreview: MergePreviewResolvers = {
  refusals: ({ refusals, survivor }) => refusals.map(reason => {
    const { message, messageEn } = sentence(MERGING_REFUSALS, reason, { survivor: survivor.code ?? survivor.id });
    return { reason, rule: MERGING_REFUSALS[reason].rule ?? '', message, messageEn };
  }),
  revenue: ({ revenue }) => revenue.map(({ year, fen }) => ({ year, amount: formatMoney(fen) })),
};

type Answered = { readonly mergeId: string; readonly survivorId: string };
const mergeOf = async ({ mergeId }: Answered, { merge }: Context): Promise<MergeRow> => {
  const found = await merge.load(mergeId);
  if (!found) throw new OutOfSight(`merge ${mergeId} was made by somebody who may not see it`);
  return found;
};

const MergeCustomersPayload: MergeCustomersPayloadResolvers = {
  customer: ({ survivorId }, _args, context) => customerOf({ customerId: survivorId }, context),
  merge: (payload, _args, context) => mergeOf(payload, context),
};
const UnmergeCustomersPayload: UnmergeCustomersPayloadResolvers = {
  ...MergeCustomersPayload,
  restored: async (payload, _args, context) => customerOf({ customerId: (await mergeOf(payload, context)).mergedId }, context),
};

export const MergingTypes = { CustomerMerge, MergedCustomer, MergePreview, MergeCustomersPayload, UnmergeCustomersPayload };
