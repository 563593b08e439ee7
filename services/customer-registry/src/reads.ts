import { requirePermission, type Actor, type Permission } from '@keyaccount/identity';
import { readAs, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';

/** How the registry's aggregates read: each read names its permission and passes the row scope of its query. */
export const readsOf = (deps: ServiceDeps) => {
  const readWith = (permission: Permission) =>
    <A extends unknown[], R>(query: (tx: Tx, actor: Actor, ...args: A) => Promise<R>) =>
      async (actor: Actor | undefined, ...args: A): Promise<R> => {
        requirePermission(actor, permission);
        return readAs(deps.db, actor, tx => query(tx, actor, ...args));
      };
  const read = readWith('customer:read');
  /** Details of customers that were read through the row scope. */
  const detail = <R>(query: (tx: Tx, ids: readonly string[]) => Promise<R>) => read((tx, _actor, ids: readonly string[]) => query(tx, ids));
  return { read, readWith, detail };
};
export type Reads = ReturnType<typeof readsOf>;
