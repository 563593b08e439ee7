import type { FilingResolvers } from '../schema.generated';
import { person } from './ownership';

export const Filing: FilingResolvers = {
  customer: async ({ id, customerId }, _args, { customer }) => {
    const found = await customer.load(customerId);
    if (!found) throw new Error(`filing ${id} is visible and its customer is not`);
    return found;
  },
  unit: ({ unit }) => ({ code: unit }),
  filedBy: ({ filedBy }) => person(filedBy),
  decidedBy: ({ decidedBy }) => person(decidedBy),
};
