import type { Actor } from '@keyaccount/identity';
import { batchLoader } from '@keyaccount/subgraph-kit';
import type { CustomerRegistry } from '../../customer-registry';

/** What the resolvers of a request share about responsibility. */
export const responsibilityLoaders = ({ queries, today }: CustomerRegistry, actor: Actor | undefined) => ({
  today,
  /** By customer and day in one key. */
  ownershipOn: batchLoader((keys: readonly string[]) => queries.ownershipsOn(actor, keys)),
  exceptionsOf: batchLoader((ids: readonly string[]) => queries.exceptionsOfCustomers(actor, ids)),
  exception: batchLoader((ids: readonly string[]) => queries.exceptionsById(actor, ids)),
  matrixOfDay: batchLoader((days: readonly string[]) => queries.matrixVersionsByDay(actor, days)),
  /** By any name: there is one. */
  cityCentre: batchLoader((names: readonly string[]) => queries.cityCentres(actor, names)),
});
