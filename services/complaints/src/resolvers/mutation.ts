import { answer } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../refusals';
import type { MutationResolvers } from '../schema.generated';

export const Mutation: Required<MutationResolvers> = {
  openCase: async (_, { input: { kind = 'COMPLAINT', severity = 'NORMAL', ...input } }, { complaints, actor, correlationId }) =>
    ({ case: answer(REFUSALS, await complaints.useCases.openCase(actor, { ...input, kind, severity, correlationId })) }),
  closeCase: async (_, { input }, { complaints, actor, correlationId }) =>
    ({ case: answer(REFUSALS, await complaints.useCases.closeCase(actor, { ...input, correlationId })) }),
};
