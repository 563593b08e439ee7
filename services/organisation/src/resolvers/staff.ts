import { uuid } from '@keyaccount/contracts';
import type { AppointmentResolvers, StaffResolvers } from '../schema.generated';

export const Staff: StaffResolvers = {
  __resolveReference: ({ id }, { staff }) => (uuid.safeParse(id).success ? staff.load(id) : null),
  posts: async ({ id }, _args, { posts }) => (await posts.load(id)) ?? [],
};

export const Appointment: AppointmentResolvers = {
  unit: async ({ unitCode }, _args, { unit }) => {
    const found = await unit.load(unitCode);
    if (!found) throw new Error(`appointment in ${unitCode}, which is no unit`);
    return found;
  },
};
