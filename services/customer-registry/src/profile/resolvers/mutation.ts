import { idOf } from '@keyaccount/contracts';
import { answer } from '@keyaccount/subgraph-kit';
import { REFUSALS } from '../../refusals';
import { customerOf } from '../../resolvers/mutation';
import type { MutationResolvers, UpdateCustomerProfileInput } from '../../schema.generated';
import type { ProfileEdit } from '../policy/profile-fields';

/** What is left out stays; a name and lists cannot be cleared to nothing at all. */
const editOf = ({ name, sector, type, address, postcode, servicesUsed, socialInfluence, contacts }: UpdateCustomerProfileInput): ProfileEdit => ({
  sector, type, address, postcode, socialInfluence, name: name ?? undefined,
  servicesUsed: servicesUsed === null ? [] : servicesUsed,
  contacts: contacts === null ? [] : contacts?.map(contact => ({ name: contact.name, phone: contact.phone, role: contact.role ?? null })),
});

export const ProfileMutation = {
  updateCustomerProfile: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.updateCustomerProfile(actor, {
      customerId: idOf(input.customerId), expectedVersion: input.expectedVersion, edit: editOf(input), idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  reclassifyCustomer: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.reclassifyCustomer(actor, {
      customerId: idOf(input.customerId), expectedVersion: input.expectedVersion, division: input.division ?? null, kind: input.kind ?? null,
      mainLine: input.mainLine ?? null, reason: input.reason, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  signAgreement: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.signAgreement(actor, {
      customerId: idOf(input.customerId), signedOn: input.signedOn, signedAtPlace: input.signedAtPlace, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  endAgreement: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.endAgreement(actor, {
      agreementId: idOf(input.agreementId), endedOn: input.endedOn, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  designatePolicyCustomer: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.designatePolicyCustomer(actor, {
      customerId: idOf(input.customerId), expectedVersion: input.expectedVersion, designated: input.designated, reason: input.reason,
      idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  setHeadOffice: async (_, { input }, { registry, actor, correlationId }) =>
    answer(REFUSALS, await registry.useCases.setHeadOffice(actor, {
      customerId: idOf(input.customerId), headOfficeId: typeof input.headOfficeId === 'string' ? idOf(input.headOfficeId) : null,
      expectedVersion: input.expectedVersion, reason: input.reason, idempotencyKey: input.idempotencyKey ?? null, correlationId,
    })),
  recordService: async (_, { input }, { registry, actor }) =>
    answer(REFUSALS, await registry.useCases.recordService(actor, {
      customerId: idOf(input.customerId), on: input.on, line: input.line ?? null, note: input.note, idempotencyKey: input.idempotencyKey ?? null,
    })),
} satisfies MutationResolvers;

type Payload = { customer: (payload: { readonly customerId: string }, args: object, context: Parameters<typeof customerOf>[1]) => ReturnType<typeof customerOf> };
const payload: Payload = { customer: (changed, _args, context) => customerOf(changed, context) };

export const ProfilePayloads = {
  UpdateCustomerProfilePayload: payload, ReclassifyCustomerPayload: payload, SignAgreementPayload: payload, EndAgreementPayload: payload, DesignatePolicyCustomerPayload: payload, SetHeadOfficePayload: payload, RecordServicePayload: payload,
};
