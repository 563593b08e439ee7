import type { Actor } from '@keyaccount/identity';
import { batchLoader, connection, encodeCursor, pageSize } from '@keyaccount/subgraph-kit';
import type { CustomerRegistry } from '../customer-registry';
import type { CustomerFilter, Place } from '../store/customer-lists';
import type { Holder } from '../store/holder-lists';
import { alike } from './alike';
import { placeAfter } from './places';
import type { CustomerPage } from './types';

type Args = { readonly filter?: CustomerFilter | null | undefined; readonly first: number; readonly after?: string | null | undefined };

/** Pages of the customers of several units or people: those that are asked for alike share one statement. */
export const heldPages = (queries: CustomerRegistry['queries'], actor: Actor | undefined) => {
  const pageLoader = (holder: Holder, filter: CustomerFilter, first: number, after: Place | null) =>
    batchLoader((keys: readonly string[]) => queries.pagesOfHolders(actor, holder, keys, { filter, limit: first + 1, after }));
  const countLoader = (holder: Holder, filter: CustomerFilter) => batchLoader((keys: readonly string[]) => queries.countsOfHolders(actor, holder, keys, filter));
  const pages = alike<ReturnType<typeof pageLoader>>();
  const counts = alike<ReturnType<typeof countLoader>>();

  return async (holder: Holder, key: string, args: Args): Promise<CustomerPage> => {
    const first = pageSize(args.first);
    const [filter, after] = [args.filter ?? {}, placeAfter(args.after, 'CODE')];
    const found = await pages([holder, filter, first, after], () => pageLoader(holder, filter, first, after)).load(key);
    const count = async (): Promise<number> => (await counts([holder, filter], () => countLoader(holder, filter)).load(key)) ?? 0;
    return connection(found ?? [], first, row => encodeCursor(row.place), row => row, count);
  };
};
