import { uuid } from '@keyaccount/contracts';
import { connection, pageSize } from '@keyaccount/subgraph-kit';
import type { CustomerResolvers } from '../schema.generated';
import { cursorOf } from './cursor';

export const Customer: CustomerResolvers = {
  __resolveReference: async ({ id }, { survivor }) => (uuid.safeParse(id).success ? { id: (await survivor.load(id)) ?? id } : null),
  complaints: async ({ id }, { openOnly, first, after }, { casesOfCustomer, countOfCustomer }) => {
    const limit = pageSize(first) + 1;
    const found = await casesOfCustomer({ openOnly, limit, after: after ?? null }).load(id);
    return found && connection(found, first, cursorOf, one => one, async () => (await countOfCustomer({ openOnly }).load(id)) ?? 0);
  },
};
