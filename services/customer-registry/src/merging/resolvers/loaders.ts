import type { Actor } from '@keyaccount/identity';
import { batchLoader } from '@keyaccount/subgraph-kit';
import type { CustomerRegistry } from '../../customer-registry';

/** What the resolvers of a request share about merges. */
export const mergingLoaders = ({ queries }: CustomerRegistry, actor: Actor | undefined) => ({
  merge: batchLoader((ids: readonly string[]) => queries.mergesById(actor, ids)),
  mergesInto: batchLoader((ids: readonly string[]) => queries.mergesInto(actor, ids)),
});
