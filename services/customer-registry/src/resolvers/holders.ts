import { isId } from '@keyaccount/contracts';
import { connection } from '@keyaccount/subgraph-kit';
import type { StaffResolvers, UnitResolvers } from '../schema.generated';
import { UnitRanking } from '../ranking/resolvers/ranking';
import { StaffSeats } from '../team/resolvers/team';
import type { CustomerPage } from './types';

const nothing = (first: number): CustomerPage => connection([], first, () => '', customer => customer, () => Promise.resolve(0));

export const Unit: UnitResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  customers: ({ code }, args, { held }) => held('UNIT', code, args),
  ...UnitRanking,
};

export const Staff: StaffResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  accounts: ({ id }, args, { held }) => (isId(id) ? held('STAFF', id.toLowerCase(), args) : nothing(args.first)),
  ...StaffSeats,
};
