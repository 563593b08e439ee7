import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** How many numbers of a counter were asked for and which were given: `first` to `first + given - 1`. */
export type Given = { readonly first: number; readonly given: number };

const take = async (tx: Tx, counter: 'order_counter' | 'branch_counter', keyColumn: string, largest: number, asked: ReadonlyMap<string, number>): Promise<Map<string, Given>> => {
  if (asked.size === 0) return new Map();
  // Inserting locks the counter's row until the transaction ends: no two approvals get one number (REG-2).
  const taken = await rows<{ key: string; before: number; after: number }>(
    tx,
    `insert into ${counter} as held (${keyColumn}, last)
     select key, least(asked, $3::int) from unnest($1::text[], $2::int[]) as n(key, asked) order by key
     on conflict (${keyColumn}) do update set last = least(held.last + excluded.last, $3::int)
     returning new.${keyColumn} as key, coalesce(old.last, 0) as before, new.last as after`,
    [[...asked.keys()], [...asked.values()], largest],
  );
  return new Map(taken.map(({ key, before, after }) => [key, { first: before + 1, given: after - before }]));
};

/** Takes the next orders within divisions; fewer than asked for where the layer is exhausted. */
export const takeOrders = (tx: Tx, asked: ReadonlyMap<string, number>, largest: number): Promise<Map<string, Given>> =>
  take(tx, 'order_counter', 'division', largest, asked);

/** Takes the next branch orders within families. */
export const takeBranches = (tx: Tx, asked: ReadonlyMap<string, number>, largest: number): Promise<Map<string, Given>> =>
  take(tx, 'branch_counter', 'family_number', largest, asked);
