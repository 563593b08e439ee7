import type { Actor } from '@keyaccount/identity';
import { batchLoader, decodeCursor, type RequestContext } from '@keyaccount/subgraph-kit';
import type DataLoader from 'dataloader';
import type { Complaints } from '../complaints';
import type { CaseRow } from '../store/tables';

/** What a request's resolvers share; look-ups of one request are gathered. */
export const contextOf = (complaints: Complaints) => ({ actor, correlationId }: RequestContext) => contextFor(complaints, actor, correlationId);

/** A loader for each choice of arguments: customers asked for alike share a statement. */
const loaderPer = <Args, V>(make: (args: Args) => DataLoader<string, V | null>) => {
  const loaders = new Map<string, DataLoader<string, V | null>>();
  return (args: Args): DataLoader<string, V | null> => {
    const key = JSON.stringify(args);
    const loader = loaders.get(key) ?? make(args);
    loaders.set(key, loader);
    return loader;
  };
};

type OfCustomer = { readonly openOnly: boolean; readonly limit: number; readonly after: string | null };
const statusOf = (openOnly: boolean): { status: CaseRow['status'] | null } => ({ status: openOnly ? 'OPEN' : null });

const contextFor = (complaints: Complaints, actor: Actor | undefined, correlationId: string) => {
  const { queries } = complaints;
  return {
    actor,
    correlationId,
    complaints,
    case: batchLoader((ids: readonly string[]) => queries.casesById(actor, ids)),
    survivor: batchLoader((ids: readonly string[]) => queries.survivorsOf(actor, ids)),
    steps: batchLoader((ids: readonly string[]) => queries.stepsOfCases(actor, ids)),
    openCases: batchLoader((codes: readonly string[]) => queries.openCasesOfUnits(actor, codes)),
    casesOfCustomer: loaderPer(({ openOnly, limit, after }: OfCustomer) =>
      batchLoader((ids: readonly string[]) => queries.casesOfCustomers(actor, ids, statusOf(openOnly), { limit, after: after === null ? null : decodeCursor(after, ['instant', 'id']) }))),
    countOfCustomer: loaderPer(({ openOnly }: { readonly openOnly: boolean }) =>
      batchLoader((ids: readonly string[]) => queries.countOfCustomers(actor, ids, statusOf(openOnly)))),
  };
};

export type Context = ReturnType<typeof contextFor>;
