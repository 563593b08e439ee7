import { uuid } from '@keyaccount/contracts';
import type { CaseResolvers, CaseStepResolvers } from '../schema.generated';

export const Case: CaseResolvers = {
  __resolveReference: ({ id }, context) => (uuid.safeParse(id).success ? context.case.load(id) : null),
  customer: ({ customerId }) => ({ id: customerId }),
  unit: ({ unitCode }) => ({ code: unitCode }),
  history: async ({ id }, _args, { steps }) => (await steps.load(id)) ?? [],
};

export const CaseStep: CaseStepResolvers = {
  unit: ({ unitCode }) => ({ code: unitCode }),
};
