import type { UnitResolvers } from '../schema.generated';

export const Unit: UnitResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  openComplaints: ({ code }, _args, { openCases }) => openCases.load(code),
};
