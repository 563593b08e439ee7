import type { Actor } from '@keyaccount/identity';
import { inTransaction, isRefused, once, refused, type Db } from '@keyaccount/subgraph-kit';

type Call = { readonly actor: Actor; readonly mutation: string; readonly key: string | null; readonly input: unknown };

/**
 * Work that commits in parts, each of which finds only what is still to be done: the same key answers the first whole result, and
 * a call that was cut off is carried on by the next.
 */
export const onceInParts = async <T>(db: Db, call: Call, work: () => Promise<T>): Promise<T> => {
  const earlier = await inTransaction(db, tx => once<unknown>(tx, call, () => Promise.resolve(refused('NotYet'))));
  if (!isRefused(earlier)) return earlier as T;
  const result = await work();
  return inTransaction(db, tx => once(tx, call, () => Promise.resolve(result)));
};
