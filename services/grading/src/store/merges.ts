import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** The ledger has moved what a merge, or its undoing, moves: as of a version of the merged customer. */
export type Moved = { readonly merged: string; readonly survivor: string; readonly version: number };

export const recordMoved = async (tx: Tx, moved: readonly Moved[]): Promise<void> => {
  const newest = new Map<string, Moved>();
  for (const one of moved) if ((newest.get(one.merged)?.version ?? 0) < one.version) newest.set(one.merged, one);
  const ordered = [...newest.values()].sort((a, b) => (a.merged < b.merged ? -1 : 1));
  await tx.query(
    `insert into revenue_moved as held (customer_id, survivor_id, version) select * from unnest($1::uuid[], $2::uuid[], $3::int[])
     on conflict (customer_id) do update set survivor_id = excluded.survivor_id, version = excluded.version where held.version < excluded.version`,
    [ordered.map(m => m.merged), ordered.map(m => m.survivor), ordered.map(m => m.version)],
  );
};

/** Of these merged customers the ones of which registry and ledger have said the same: until then, revenue and standing do not belong together. */
export const bothSaid = async (tx: Tx, merged: readonly string[]): Promise<Set<string>> => {
  const found = await rows<{ id: string }>(
    tx, 'select r.customer_id as id from customer_redirect r join revenue_moved m on m.customer_id = r.customer_id and m.version = r.version where r.customer_id = any($1::uuid[])', [merged],
  );
  return new Set(found.map(({ id }) => id));
};
