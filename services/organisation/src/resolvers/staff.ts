import type { AppointmentResolvers, StaffResolvers } from '../schema.generated';
import { isUuid } from './uuid';

export const Staff: StaffResolvers = {
  __resolveReference: ({ id }, { staff }) => (isUuid(id) ? staff.load(id) : null),
  posts: async ({ id }, _args, { posts }) => (await posts.load(id)) ?? [],
};

export const Appointment: AppointmentResolvers = {
  unit: async ({ unitCode }, _args, { unit }) => {
    const found = await unit.load(unitCode);
    if (!found) throw new Error(`appointment in ${unitCode}, which is no unit`);
    return found;
  },
};
