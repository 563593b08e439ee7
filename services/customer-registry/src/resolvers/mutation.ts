import { idOf } from '@keyaccount/contracts';
import { answer, OutOfSight } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../refusals';
import type {
  AssignAccountTeamPayloadResolvers, FileCustomerInput, FileCustomerPayloadResolvers, MarkDevelopmentSucceededPayloadResolvers, MutationResolvers, ReviewFilingPayloadResolvers,
} from '../schema.generated';
import type { Context } from './context';

const staffOf = (id: string | null | undefined): string | null => (id === null || id === undefined ? null : idOf(id));

/** A filing as the use cases take it. */
export const filedAs = (input: FileCustomerInput, correlationId: string) => ({
  ...input, creditCode: input.creditCode ?? null, mainLine: input.mainLine ?? null, headOfficeCode: input.headOfficeCode ?? null,
  filingId: input.filingId === null || input.filingId === undefined ? null : idOf(input.filingId),
  agreementSigned: input.agreementSigned ?? false, sourceRefs: input.sourceRefs ?? [], idempotencyKey: input.idempotencyKey ?? null, correlationId,
});

export const Mutation = {
  fileCustomer: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.fileCustomer(actor, filedAs(input, correlationId))),
  fileQualifyingCustomers: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.fileQualifyingCustomers(actor, { on: input.on, idempotencyKey: input.idempotencyKey ?? null, correlationId })),
  reviewFiling: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.reviewFiling(actor, {
      filingId: idOf(input.filingId), decision: input.decision, kind: input.kind ?? null, mainLine: input.mainLine ?? null, reason: input.reason ?? null,
      idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  approveQualifyingFilings: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.approveQualifyingFilings(actor, { limit: input.limit ?? 10_000, idempotencyKey: input.idempotencyKey ?? null, correlationId })),
  assignAccountTeam: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.assignAccountTeam(actor, {
      customerId: idOf(input.customerId), a: staffOf(input.aStaffId), b: staffOf(input.bStaffId), idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  markDevelopmentSucceeded: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.markDevelopmentSucceeded(actor, {
      customerId: idOf(input.customerId), idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
} satisfies MutationResolvers;

export const customerOf = async ({ customerId }: { readonly customerId: string }, { customer }: Context) => {
  const found = await customer.load(customerId);
  if (!found) throw new OutOfSight(`customer ${customerId} was changed by somebody who may not see it`);
  return found;
};

const filingOf = async ({ filingId }: { readonly filingId: string }, { filing }: Context) => {
  const found = await filing.load(filingId);
  if (!found) throw new OutOfSight(`filing ${filingId} was changed by somebody who may not see it`);
  return found;
};

export const FileCustomerPayload: FileCustomerPayloadResolvers = {
  customer: (payload, _args, context) => customerOf(payload, context),
  filing: (payload, _args, context) => filingOf(payload, context),
};
export const ReviewFilingPayload: ReviewFilingPayloadResolvers = {
  customer: (payload, _args, context) => customerOf(payload, context),
  filing: (payload, _args, context) => filingOf(payload, context),
};
export const AssignAccountTeamPayload: AssignAccountTeamPayloadResolvers = { customer: (payload, _args, context) => customerOf(payload, context) };
export const MarkDevelopmentSucceededPayload: MarkDevelopmentSucceededPayloadResolvers = { customer: (payload, _args, context) => customerOf(payload, context) };
