import type { FilingResolvers } from '../../schema.generated';

export const AidsOfFiling = {
  suggestion: async ({ id, customerId }, _args, { suggestion }) => {
    const found = await suggestion.load(customerId);
    if (!found) throw new Error(`the customer of filing ${id} is gone`);
    return found;
  },
  dueAt: async ({ id }, _args, { dueAt }) => {
    const due = await dueAt.load(id);
    if (!due) throw new Error(`filing ${id} is gone`);
    return due;
  },
} satisfies FilingResolvers;
