import { Unauthenticated } from '@keyaccount/identity';
import { connection, decodeCursor, encodeCursor, pageSize } from '@keyaccount/subgraph-kit';
import type { QueryResolvers } from '../schema.generated';
import { idOrNull } from './ids';

export const Query = {
  viewer: async (_, _args, { actor, staff }) => {
    const person = actor?.kind === 'staff' ? await staff.load(actor.staffId) : null;
    if (!person) throw new Unauthenticated('no person is signed in');
    return person;
  },
  unit: (_, { code }, { unit }) => unit.load(code),
  units: (_, _args, { organisation, actor }) => organisation.openQueries.units(actor),
  activity: async (_, args, { organisation, actor }) => {
    const first = pageSize(args.first);
    const filter = { correlationId: idOrNull('correlationId', args.correlationId), customerId: idOrNull('customerId', args.customerId) };
    const after = args.after ? decodeCursor(args.after, ['instant', 'id']) : null;
    const found = await organisation.queries.activity(actor, filter, { limit: first + 1, after });
    return connection(
      found, first, row => encodeCursor([row.occurredAt.toISOString(), row.id]), row => row, () => organisation.queries.countActivity(actor, filter),
    );
  },
} satisfies QueryResolvers;
