import { answer } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../refusals';
import type { MutationResolvers } from '../schema.generated';

export const mutation: Required<Pick<MutationResolvers, 'startGradingRun' | 'assessQualification'>> = {
  startGradingRun: async (_, { input }, { useCases, actor, correlationId, loaders }) => {
    const { year, idempotencyKey } = input;
    const { runId } = answer(REFUSALS, await useCases.startGradingRun(actor, { year, preview: input.preview ?? false, idempotencyKey, correlationId }));
    const run = await loaders.run.load(runId);
    if (!run) throw new Error(`run ${runId} is gone`);
    return { run };
  },
  assessQualification: async (_, { input }, { useCases, actor, correlationId }) =>
    answer(REFUSALS, await useCases.assessQualification(actor, { on: input.on, idempotencyKey: input.idempotencyKey, correlationId })),
};
