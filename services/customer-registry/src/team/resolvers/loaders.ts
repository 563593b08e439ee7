import type { Actor } from '@keyaccount/identity';
import { batchLoader } from '@keyaccount/subgraph-kit';
import type { CustomerRegistry } from '../../customer-registry';
import { alike } from '../../resolvers/alike';
import type { Place } from '../../store/customer-lists';

/** What the resolvers of a request share about account teams. */
export const teamLoaders = ({ queries }: CustomerRegistry, actor: Actor | undefined) => {
  const pageOf = (after: Place | null, limit: number) => batchLoader((ids: readonly string[]) => queries.seatsOfStaff(actor, ids, after, limit));
  const pages = alike<ReturnType<typeof pageOf>>();
  return {
    teamHistory: batchLoader((ids: readonly string[]) => queries.teamHistories(actor, ids)),
    seatCount: batchLoader((ids: readonly string[]) => queries.countSeats(actor, ids)),
    /** One statement for all people whose roles are asked for alike. */
    seatPage: (after: Place | null, limit: number) => pages([after, limit], () => pageOf(after, limit)),
  };
};
