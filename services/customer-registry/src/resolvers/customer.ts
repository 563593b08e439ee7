import { isId } from '@keyaccount/contracts';
import { CustomerResponsibility } from '../responsibility/resolvers/customer';
import type { CustomerResolvers } from '../schema.generated';
import { CustomerTeam } from '../team/resolvers/team';

export const Customer: CustomerResolvers = {
  __resolveReference: ({ id }, { customer }) => (isId(id) ? customer.load(id.toLowerCase()) : null),
  headOffice: ({ headOfficeId }, _args, { customer }) => (headOfficeId === null ? null : customer.load(headOfficeId)),
  branches: async ({ id }, _args, { branches }) => (await branches.load(id)) ?? [],
  ownership: ({ id }, _args, { ownership }) => ownership.load(id),
  ownershipHistory: async ({ id }, _args, { ownershipHistory }) => (await ownershipHistory.load(id)) ?? [],
  accountTeam: async ({ id, unit, grade, phase }, _args, { pair }) => {
    if (unit === null || grade === null) return null;
    const { a = null, b = null } = (await pair.load(id)) ?? {};
    return { a, b, phase, grade, unit };
  },
  sourceRefs: async ({ id }, _args, { sourceRefs }) => (await sourceRefs.load(id)) ?? [],
  filing: ({ id }, _args, { filingOfCustomer }) => filingOfCustomer.load(id),
  ...CustomerResponsibility,
  ...CustomerTeam,
};
