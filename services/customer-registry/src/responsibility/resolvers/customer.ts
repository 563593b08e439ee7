import { InvalidInput } from '@keyaccount/subgraph-kit';
import type { CustomerResolvers } from '../../schema.generated';
import { secondDevelopment } from '../policy/second-development';
import { keyOf } from '../store/explanations';

/** A day of which something can be said. */
export const pastDay = (on: string, today: string): string => {
  if (on <= today) return on;
  throw new InvalidInput({ field: 'on', reason: 'DayNotReached', zh: '该日尚未到来。', en: 'That day has not come yet.' });
};

type Fields = Required<Pick<CustomerResolvers, 'ownershipOn' | 'ownershipOverrides' | 'strategicDesignations' | 'secondDevelopment'>>;

export const CustomerResponsibility: Fields = {
  ownershipOn: ({ id }, { on }, { ownershipOn, today }) => ownershipOn.load(keyOf(id, pastDay(on, today()))),
  ownershipOverrides: async ({ id }, _args, { exceptionsOf }) => ((await exceptionsOf.load(id)) ?? []).filter(({ sort }) => sort === 'OVERRIDE'),
  strategicDesignations: async ({ id }, _args, { exceptionsOf }) => ((await exceptionsOf.load(id)) ?? []).filter(({ sort }) => sort === 'STRATEGIC'),
  secondDevelopment: async (customer, _args, { cityCentre }) => {
    const leads = secondDevelopment(customer, (await cityCentre.load('CITY')) ?? null);
    return leads ? { mainLine: leads.mainLine, ownLine: { code: leads.ownLine }, comprehensive: leads.comprehensive === null ? null : { code: leads.comprehensive } } : null;
  },
};
