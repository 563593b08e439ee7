import type { Actor } from '@keyaccount/identity';
import { batchLoader } from '@keyaccount/subgraph-kit';
import type { CustomerRegistry } from '../../customer-registry';

/** What the resolvers of a request share about the classification ranking. */
export const rankingLoaders = ({ queries }: CustomerRegistry, actor: Actor | undefined) => ({
  schemeOn: batchLoader((days: readonly string[]) => queries.classificationSchemesOn(actor, days)),
  /** By unit and day in one key. */
  classificationReport: batchLoader((keys: readonly string[]) => queries.classificationReportsOf(actor, keys)),
  rankedGroups: batchLoader((keys: readonly string[]) => queries.rankedGroupsOf(actor, keys)),
});
