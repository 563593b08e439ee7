import type { Actor } from '@keyaccount/identity';
import { batchLoader } from '@keyaccount/subgraph-kit';
import type { CustomerRegistry } from '../../customer-registry';
import { alike } from '../../resolvers/alike';
import type { Place } from '../../store/customer-lists';

/** What the resolvers of a request share about customers' files. */
export const profileLoaders = ({ queries }: CustomerRegistry, actor: Actor | undefined) => {
  const pageLoader = (limit: number, after: Place | null) => batchLoader((ids: readonly string[]) => queries.changePages(actor, ids, { limit, after }));
  const pages = alike<ReturnType<typeof pageLoader>>();
  return {
    changesOf: (customerId: string, limit: number, after: Place | null) => pages([limit, after], () => pageLoader(limit, after)).load(customerId),
    changeCount: batchLoader((ids: readonly string[]) => queries.countChanges(actor, ids)),
  };
};
