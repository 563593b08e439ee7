import type { Actor } from '@keyaccount/identity';
import { batchLoader } from '@keyaccount/subgraph-kit';
import type { Organisation } from '../../organisation';
import type { TeamHolder, TeamPlace } from '../store/lists';

/** What the resolvers of a request share about teams. */
export const teamLoaders = ({ queries, today }: Organisation, actor: () => Actor | undefined) => {
  const pageOf = (holder: TeamHolder, limit: number, after: TeamPlace | null) =>
    batchLoader((ids: readonly string[]) => queries.teamsOfHolders(actor(), holder, ids, { limit, after }));
  const countOf = (holder: TeamHolder) => batchLoader((ids: readonly string[]) => queries.countTeamsOfHolders(actor(), holder, ids));
  const pages = new Map<string, ReturnType<typeof pageOf>>();
  return {
    today,
    team: batchLoader((ids: readonly string[]) => queries.teamsById(actor(), ids)),
    teamMembers: batchLoader((ids: readonly string[]) => queries.membersOf(actor(), ids)),
    teamCounts: { CUSTOMER: countOf('CUSTOMER'), STAFF: countOf('STAFF') },
    /** One statement for all holders whose teams are asked for alike. */
    teamPage: (holder: TeamHolder, limit: number, after: TeamPlace | null) => {
      const asked = JSON.stringify([holder, limit, after]);
      const page = pages.get(asked) ?? pageOf(holder, limit, after);
      pages.set(asked, page);
      return page;
    },
  };
};
