import { formatMoney } from '@keyaccount/contracts';
import type { CustomerResolvers, FamilyMemberResolvers, FamilyResolvers, PossibleDuplicateResolvers } from '../../schema.generated';

const MOST_MEMBERS = 200;

export const FamilyOfCustomer = {
  family: async ({ id }, _args, { family }) => {
    const found = await family.load(id);
    if (!found) throw new Error(`customer ${id} is visible and has no family`);
    return found;
  },
} satisfies CustomerResolvers;

export const Family: FamilyResolvers = {
  headOffice: ({ headId }, _args, { customer }) => customer.load(headId),
  members: ({ members }) => members.slice(0, MOST_MEMBERS),
  lastYearRevenue: ({ fen }) => formatMoney(fen),
};

export const FamilyMember: FamilyMemberResolvers = {
  customer: async ({ customerId }, _args, { customer }) => {
    const found = await customer.load(customerId);
    if (!found) throw new Error(`member ${customerId} was visible a moment ago`);
    return found;
  },
  lastYearRevenue: ({ fen }) => formatMoney(fen),
};

export const PossibleDuplicate: PossibleDuplicateResolvers = {
  customer: ({ customerId }, _args, { customer }) => (customerId === null ? null : customer.load(customerId)),
  heldBy: ({ heldBy }) => (heldBy === null ? null : { code: heldBy }),
};
