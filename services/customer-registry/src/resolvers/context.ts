import type { Actor } from '@keyaccount/identity';
import { batchLoader, type RequestContext } from '@keyaccount/subgraph-kit';
import { claimLoaders } from '../claims/resolvers/loaders';
import type { CustomerRegistry } from '../customer-registry';
import { profileLoaders } from '../profile/resolvers/loaders';
import { rankingLoaders } from '../ranking/resolvers/loaders';
import { developmentLoaders } from '../development/resolvers/loaders';
import { mergingLoaders } from '../merging/resolvers/loaders';
import { responsibilityLoaders } from '../responsibility/resolvers/loaders';
import { teamLoaders } from '../team/resolvers/loaders';
import { heldPages } from './held-pages';

/** What a request's resolvers share; look-ups of one request are gathered, whatever asks for them. */
export const contextOf = (registry: CustomerRegistry) => ({ actor, correlationId }: RequestContext) => contextFor(registry, actor, correlationId);

const contextFor = (registry: CustomerRegistry, actor: Actor | undefined, correlationId: string) => {
  const { queries } = registry;
  const by = <V>(query: (actor: Actor | undefined, keys: readonly string[]) => Promise<ReadonlyMap<string, V>>) =>
    batchLoader((keys: readonly string[]) => query(actor, keys));
  return {
    actor, correlationId, registry,
    customer: by(queries.customersById),
    customerOfCode: by(queries.customersByCode),
    branches: by(queries.branchesOf),
    filing: by(queries.filingsById),
    filingOfCustomer: by(queries.latestFilings),
    ownership: by(queries.currentOwnerships),
    ownershipHistory: by(queries.ownershipHistories),
    pair: by(queries.currentPairs),
    sourceRefs: by(queries.sourceRefsOf),
    head: by(queries.headsOf),
    suggestion: by(queries.suggestionsOf),
    dueAt: by(queries.dueDatesOf),
    review: by(queries.reviewsById),
    family: by(queries.familiesOf),
    file: by(queries.filesOf),
    agreements: by(queries.agreementsOf),
    serviceRecords: by(queries.serviceRecordsOf),
    held: heldPages(queries, actor),
    lapses: by(queries.lapsesOf),
    ...claimLoaders(queries, actor),
    ...profileLoaders(registry, actor),
    ...responsibilityLoaders(registry, actor),
    ...teamLoaders(registry, actor),
    ...rankingLoaders(registry, actor),
    ...developmentLoaders(registry, actor),
    ...mergingLoaders(registry, actor),
  };
};

export type Context = ReturnType<typeof contextFor>;
