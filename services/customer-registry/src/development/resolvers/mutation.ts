import { idOf } from '@keyaccount/contracts';
import { answer } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import type { MutationResolvers } from '../../schema.generated';
import { constraintsOf, serviceOf } from './offer';

type Keyed = { readonly idempotencyKey?: string | null | undefined };
const call = ({ idempotencyKey }: Keyed, correlationId: string) => ({ idempotencyKey: idempotencyKey ?? null, correlationId });

const isCode = (text: string): boolean => /^\d{14}$/.test(text);
/** Enterprises by id or code, apart. */
const enterprisesOf = (named: readonly string[]) => ({ ids: named.filter(text => !isCode(text)).map(idOf), codes: named.filter(isCode) });

export const DevelopmentMutation = {
  openSectorSurvey: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.openSectorSurvey(actor, { sector: input.sector, enterprises: enterprisesOf(input.enterprises), unit: input.unit ?? null, ...call(input, correlationId) })),
  recordSurveyResult: async (_, { input }, { registry, actor, correlationId }) => {
    const { surveyId, develop, recommendation, growth, profitability, divisionOfLabour, technology, labourIntensity, publicView } = input;
    const situation = { growth, profitability, divisionOfLabour, technology, labourIntensity, publicView };
    return answer(REFUSALS, await registry.useCases.recordSurveyResult(actor, { surveyId: idOf(surveyId), situation, develop, recommendation, ...call(input, correlationId) }));
  },
  segmentSector: async (_, { input }, { registry, actor, correlationId }) => {
    const segments = input.segments.map(({ name, customerIds }) => ({ name, customerIds: customerIds.map(idOf) }));
    return answer(REFUSALS, await registry.useCases.segmentSector(actor, { surveyId: idOf(input.surveyId), segments, result: input.result, ...call(input, correlationId) }));
  },
  prioritiseCustomers: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.prioritiseCustomers(actor, {
      surveyId: idOf(input.surveyId), customerIds: input.customerIds.map(idOf), result: input.result, ...call(input, correlationId),
    })),
  completeDevelopmentStep: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.completeDevelopmentStep(actor, { developmentId: idOf(input.developmentId), step: input.step, result: input.result, ...call(input, correlationId) })),
  setDevelopmentPlan: async (_, { input }, { registry, actor, correlationId }) => {
    const { developmentId, goal, tasks, branchTasks = null, branches = [], offer, expectedVersion = 0 } = input;
    return answer(REFUSALS, await registry.useCases.setDevelopmentPlan(actor, {
      developmentId: idOf(developmentId), goal, tasks, branchTasks, branches: (branches ?? []).map(branch => ({ customerId: idOf(branch.customerId), tasks: branch.tasks })),
      offer: offer ? { need: offer.need, constraints: constraintsOf(offer.constraints) } : null, expectedVersion: expectedVersion ?? 0, ...call(input, correlationId),
    }));
  },
  succeedDevelopment: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.succeedDevelopment(actor, { developmentId: idOf(input.developmentId), outcome: input.outcome, ...call(input, correlationId) })),
  abandonDevelopment: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.abandonDevelopment(actor, { developmentId: idOf(input.developmentId), reason: input.reason, ...call(input, correlationId) })),
  setDevelopmentTerms: async (_, { input: { validFrom, steps, idempotencyKey } }, { registry, actor }) =>
    answer(REFUSALS, await registry.useCases.setDevelopmentTerms(actor, { validFrom, steps, idempotencyKey: idempotencyKey ?? null })),
  setOfferCatalogue: async (_, { input: { validFrom, services, reason, idempotencyKey } }, { registry, actor }) =>
    answer(REFUSALS, await registry.useCases.setOfferCatalogue(actor, { validFrom, services: services.map(serviceOf), reason, idempotencyKey: idempotencyKey ?? null })),
} satisfies MutationResolvers;
