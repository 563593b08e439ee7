import { idOf } from '@keyaccount/contracts';
import { answer } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import type { Context } from '../../resolvers/context';
import { customerOf } from '../../resolvers/mutation';
import type {
  DesignateStrategicCustomerPayloadResolvers, EndOverridePayloadResolvers, EndStrategicDesignationPayloadResolvers, MutationResolvers, OverrideOwnershipPayloadResolvers,
  SetResponsibilityMatrixPayloadResolvers,
} from '../../schema.generated';

export const ResponsibilityMutation = {
  overrideOwnership: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.overrideOwnership(actor, {
      ...input, customerId: idOf(input.customerId), from: input.from ?? null, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  endOverride: async (_, { input: { id, reason, idempotencyKey } }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.endOverride(actor, { exceptionId: idOf(id), reason, idempotencyKey: idempotencyKey ?? null, correlationId })),
  designateStrategicCustomer: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.designateStrategicCustomer(actor, {
      ...input, customerId: idOf(input.customerId), from: input.from ?? null, until: input.until ?? null, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  endStrategicDesignation: async (_, { input: { id, reason, idempotencyKey } }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.endStrategicDesignation(actor, { exceptionId: idOf(id), reason, idempotencyKey: idempotencyKey ?? null, correlationId })),
  setResponsibilityMatrix: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.setResponsibilityMatrix(actor, { ...input, idempotencyKey: input.idempotencyKey ?? null, correlationId })),
  settleOwnership: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.settleOwnership(actor, { on: input.on ?? null, idempotencyKey: input.idempotencyKey ?? null, correlationId })),
} satisfies MutationResolvers;

const exceptionOf = async ({ exceptionId }: { readonly exceptionId: string }, { exception }: Context) => {
  const found = await exception.load(exceptionId);
  if (!found) throw new Error(`what was decided as ${exceptionId} is gone`);
  return found;
};

export const OverrideOwnershipPayload: OverrideOwnershipPayloadResolvers = {
  customer: (payload, _args, context) => customerOf(payload, context), override: (payload, _args, context) => exceptionOf(payload, context),
};
export const EndOverridePayload: EndOverridePayloadResolvers = {
  customer: (payload, _args, context) => customerOf(payload, context), override: (payload, _args, context) => exceptionOf(payload, context),
};
export const DesignateStrategicCustomerPayload: DesignateStrategicCustomerPayloadResolvers = {
  customer: (payload, _args, context) => customerOf(payload, context), designation: (payload, _args, context) => exceptionOf(payload, context),
};
export const EndStrategicDesignationPayload: EndStrategicDesignationPayloadResolvers = {
  customer: (payload, _args, context) => customerOf(payload, context), designation: (payload, _args, context) => exceptionOf(payload, context),
};
export const SetResponsibilityMatrixPayload: SetResponsibilityMatrixPayloadResolvers = {
  matrix: async ({ validFrom }, _args, { matrixOfDay }) => {
    const found = await matrixOfDay.load(validFrom);
    if (!found) throw new Error(`the matrix from ${validFrom} is gone`);
    return found;
  },
};
