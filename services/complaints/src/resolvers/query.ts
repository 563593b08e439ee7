import { uuid } from '@keyaccount/contracts';
import { connection, decodeCursor, pageSize } from '@keyaccount/subgraph-kit';
import type { QueryResolvers } from '../schema.generated';
import { cursorOf } from './cursor';

export const Query: Required<QueryResolvers> = {
  case: (_, { id }, context) => (uuid.safeParse(id).success ? context.case.load(id) : null),
  cases: async (_, args, { complaints, actor }) => {
    const first = pageSize(args.first);
    const filter = { status: args.status ?? null };
    const found = await complaints.queries.cases(actor, filter, { limit: first + 1, after: args.after ? decodeCursor(args.after, ['instant', 'id']) : null });
    return connection(found, first, cursorOf, one => one, () => complaints.queries.countCases(actor, filter));
  },
};
