import { isId } from '@keyaccount/contracts';
import { connection, encodeCursor, OutOfSight, pageSize } from '@keyaccount/subgraph-kit';
import { timeAfter } from '../../claims/resolvers/places';
import { person } from '../../resolvers/ownership';
import type { CustomerResolvers, DevelopmentPayloadResolvers, DevelopmentPlanPartResolvers, DevelopmentPlanResolvers, DevelopmentResolvers } from '../../schema.generated';
import type { DevelopmentRow } from '../store/developments';

export const cursorOf = ({ openedAt, id }: { readonly openedAt: Date; readonly id: string }): string => encodeCursor([openedAt.toISOString(), id]);

export const Development: DevelopmentResolvers = {
  __resolveReference: ({ id }, { development }) => (isId(id) ? development.load(id.toLowerCase()) : null),
  customer: ({ customerId }, _args, { customer }) => customer.load(customerId),
  unit: ({ unit }) => ({ code: unit }),
  followedFrom: ({ followedFrom }) => (followedFrom === null ? null : { code: followedFrom }),
  survey: ({ surveyId }, _args, { survey }) => survey.load(surveyId),
  openedBy: ({ openedBy }) => ({ id: openedBy }),
  steps: async ({ id }, _args, { stepsOfDevelopment }) => (await stepsOfDevelopment.load(id)) ?? [],
  plan: ({ id }, _args, { plan }) => plan.load(id),
  endedBy: ({ endedBy }) => person(endedBy),
};

export const DevelopmentPlan: DevelopmentPlanResolvers = {
  parts: async ({ developmentId }, _args, { planParts }) => ((await planParts.load(developmentId)) ?? []).filter(({ visible }) => visible),
  hiddenParts: async ({ developmentId }, _args, { planParts }) => ((await planParts.load(developmentId)) ?? []).filter(({ visible }) => !visible).length,
  madeBy: ({ madeBy }) => ({ id: madeBy }),
};

export const DevelopmentPlanPart: DevelopmentPlanPartResolvers = {
  customer: ({ customerId }, _args, { customer }) => customer.load(customerId),
  unit: ({ unit }) => ({ code: unit }),
};

export const DevelopmentsOfCustomer = {
  developments: async ({ id }, { first: asked, after }, { developmentPage, developmentCount }) => {
    const first = pageSize(asked);
    const found = (await developmentPage(first + 1, timeAfter(after)).load(id)) ?? [];
    return connection(found, first, cursorOf, (row: DevelopmentRow) => row, async () => (await developmentCount.load(id)) ?? 0);
  },
} satisfies CustomerResolvers;

export const DevelopmentPayload: DevelopmentPayloadResolvers = {
  development: async ({ developmentId }, _args, { development }) => {
    const found = await development.load(developmentId);
    if (!found) throw new OutOfSight(`development ${developmentId} was changed by somebody who may not see it`);
    return found;
  },
};
