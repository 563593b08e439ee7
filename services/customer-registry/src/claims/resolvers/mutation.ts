import { idOf } from '@keyaccount/contracts';
import { answer } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import type { MutationResolvers, OnRegistrationInput } from '../../schema.generated';
import { subjectOf } from './subject';

const on = ({ registrationId, idempotencyKey }: OnRegistrationInput, correlationId: string) => ({
  registrationId: idOf(registrationId), idempotencyKey: idempotencyKey ?? null, correlationId,
});

export const ClaimMutation = {
  registerDevelopment: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.registerDevelopment(actor, {
      customer: subjectOf(input.customer), line: input.line ?? null, unit: input.unit ?? null, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  resubmitRegistration: async (_, { input }, { registry, actor, correlationId }) => answer(REFUSALS, await registry.useCases.resubmitRegistration(actor, on(input, correlationId))),
  extendRegistration: async (_, { input }, { registry, actor, correlationId }) => answer(REFUSALS, await registry.useCases.extendRegistration(actor, on(input, correlationId))),
  withdrawRegistration: async (_, { input }, { registry, actor, correlationId }) => answer(REFUSALS, await registry.useCases.withdrawRegistration(actor, on(input, correlationId))),
  logActivity: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.logActivity(actor, {
      registrationId: idOf(input.registrationId), what: input.what, happenedAt: input.happenedAt, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  declareMarketing: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.declareMarketing(actor, {
      ...input, customer: subjectOf(input.customer), line: input.line ?? null, unit: input.unit ?? null, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  hearDeclaration: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.hearDeclaration(actor, {
      ...input, declarationId: idOf(input.declarationId), idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  decideDeclaration: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.decideDeclaration(actor, {
      ...input, declarationId: idOf(input.declarationId), reason: input.reason ?? null, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  openDispute: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.openDispute(actor, {
      registrationId: idOf(input.registrationId), grounds: input.grounds, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  stateInDispute: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.stateInDispute(actor, {
      disputeId: idOf(input.disputeId), statement: input.statement, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  ruleOnDispute: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.ruleOnDispute(actor, {
      ...input, disputeId: idOf(input.disputeId), division: input.division ?? null, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  withdrawDispute: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.withdrawDispute(actor, {
      disputeId: idOf(input.disputeId), reason: input.reason, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  expireRegistrations: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.expireRegistrations(actor, { on: input.on, idempotencyKey: input.idempotencyKey ?? null, correlationId })),
} satisfies MutationResolvers;
