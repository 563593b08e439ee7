import { OutOfSight } from '@keyaccount/subgraph-kit';
import { person } from '../../resolvers/ownership';
import type { DeclarationHearingResolvers, MarketingDeclarationPayloadResolvers, MarketingDeclarationResolvers, UndeclaredMarketingResolvers } from '../../schema.generated';

export const MarketingDeclaration: MarketingDeclarationResolvers = {
  customer: ({ customerId }, _args, { customer }) => customer.load(customerId),
  unit: ({ unit }) => ({ code: unit }),
  responsibleUnit: ({ responsibleUnit }) => ({ code: responsibleUnit }),
  hearings: async ({ id }, _args, { hearings }) => (await hearings.load(id)) ?? [],
  declaredBy: ({ declaredBy }) => ({ id: declaredBy }),
  decidedBy: ({ decidedBy }) => person(decidedBy),
};

export const DeclarationHearing: DeclarationHearingResolvers = { unit: ({ unit }) => ({ code: unit }), heardBy: ({ heardBy }) => ({ id: heardBy }) };

export const UndeclaredMarketing: UndeclaredMarketingResolvers = {
  customer: ({ customerId }, _args, { customer }) => customer.load(customerId),
  unit: ({ unit }) => ({ code: unit }),
  responsibleUnit: ({ responsibleUnit }) => ({ code: responsibleUnit }),
  activity: ({ activityId }, _args, { activity }) => activity.load(activityId),
};

export const MarketingDeclarationPayload: MarketingDeclarationPayloadResolvers = {
  declaration: async ({ declarationId }, _args, { declaration }) => {
    const found = await declaration.load(declarationId);
    if (!found) throw new OutOfSight(`declaration ${declarationId} was changed by somebody who may not see it`);
    return found;
  },
};
