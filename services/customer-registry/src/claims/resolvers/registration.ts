import { connection, encodeCursor, OutOfSight, pageSize } from '@keyaccount/subgraph-kit';
import type {
  ActivityRecordResolvers, ApprovalStepResolvers, CustomerResolvers, LogActivityPayloadResolvers, RegistrationCheckResolvers, RegistrationPayloadResolvers,
  RegistrationResolvers,
} from '../../schema.generated';
import type { Context } from '../../resolvers/context';
import { timeAfter } from './places';

export const Registration: RegistrationResolvers = {
  customer: ({ customerId }, _args, { customer }) => customer.load(customerId),
  unit: ({ unit }) => ({ code: unit }),
  heldBy: ({ heldBy }) => (heldBy === null ? null : { code: heldBy }),
  registeredBy: ({ registeredBy }) => ({ id: registeredBy }),
  reminders: async ({ id }, _args, { reminders }) => (await reminders.load(id)) ?? [],
  activities: async ({ id }, args, { activitiesOf, activityCount }) => {
    const first = pageSize(args.first);
    const found = (await activitiesOf(id, first + 1, timeAfter(args.after))) ?? [];
    return connection(found, first, row => encodeCursor([row.happenedAt.toISOString(), row.id]), row => row, async () => (await activityCount.load(id)) ?? 0);
  },
};

export const ActivityRecord: ActivityRecordResolvers = { loggedBy: ({ loggedBy }) => ({ id: loggedBy }) };

export const ApprovalStep: ApprovalStepResolvers = { unit: ({ unit }) => ({ code: unit }) };

export const RegistrationCheck: RegistrationCheckResolvers = {
  customer: ({ customerId }, _args, { customer }) => (customerId === null ? null : customer.load(customerId)),
  heldBy: ({ heldBy }) => (heldBy === null ? null : { code: heldBy }),
};

const registrationOf = async ({ registrationId }: { readonly registrationId: string }, { registration }: Context) => {
  const found = await registration.load(registrationId);
  if (!found) throw new OutOfSight(`registration ${registrationId} was changed by somebody who may not see it`);
  return found;
};

export const RegistrationPayload: RegistrationPayloadResolvers = { registration: (payload, _args, context) => registrationOf(payload, context) };

export const LogActivityPayload: LogActivityPayloadResolvers = {
  registration: (payload, _args, context) => registrationOf(payload, context),
  activity: async ({ activityId }, _args, { activity }) => {
    const found = await activity.load(activityId);
    if (!found) throw new OutOfSight(`activity ${activityId} was logged by somebody who may not see it`);
    return found;
  },
};

/** What claims add to a customer. */
export const claimsOfCustomer: Pick<CustomerResolvers, 'developmentRights'> = {
  developmentRights: async ({ id }, { at }, { rightsAt }) => (await rightsAt(id, at ?? null)) ?? [],
};
