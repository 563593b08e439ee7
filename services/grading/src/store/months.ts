import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** A month as the ledger closed it (LED-5). */
export type ClosedMonth = { readonly month: number; readonly cells: number; readonly fen: number; readonly sequence: number; readonly version: number };

export const recordClosedMonths = async (tx: Tx, months: readonly ClosedMonth[]): Promise<void> => {
  const newest = new Map<number, ClosedMonth>();
  for (const one of months) if ((newest.get(one.month)?.version ?? 0) < one.version) newest.set(one.month, one);
  const all = [...newest.values()].sort((a, b) => a.month - b.month);
  await tx.query(
    `insert into month_closed as held (month, cells, fen, sequence, version)
     select * from unnest($1::int[], $2::int[], $3::bigint[], $4::int[], $5::int[])
     on conflict (month) do update set cells = excluded.cells, fen = excluded.fen, sequence = excluded.sequence, version = excluded.version, matches = false
      where excluded.version > held.version`,
    [all.map(m => m.month), all.map(m => m.cells), all.map(m => m.fen), all.map(m => m.sequence), all.map(m => m.version)],
  );
};

/**
 * Holds count and sum of each closed month that is not yet confirmed against the projection, as far as its postings have
 * been applied (LED-5). Answers the newest month that was confirmed by it for the first time: told of again, a month holds the same sum.
 */
export const compareClosedMonths = async (tx: Tx, applied: number): Promise<number | undefined> => {
  const [row] = await rows<{ newest: number | null }>(
    tx,
    `with held as (
       select m.month, h.cells, h.fen
         from month_closed m cross join lateral (
           select count(*)::int as cells, coalesce(sum(c.revenue_fen), 0)::bigint as fen from revenue_cell c where c.month = m.month) h
        where not m.matches and m.sequence <= $1
     ), compared as (
       update month_closed m set held_cells = held.cells, held_fen = held.fen, matches = held.cells = m.cells and held.fen = m.fen
         , assessed = m.assessed or held.cells = m.cells and held.fen = m.fen
         from held where held.month = m.month
       returning new.month, new.matches and not old.assessed as first
     )
     select max(month) filter (where first) as newest from compared`,
    [applied],
  );
  return row?.newest ?? undefined;
};

export const newestConfirmedMonth = async (tx: Tx): Promise<number | undefined> => {
  const [row] = await rows<{ month: number | null }>(tx, 'select max(month) as month from month_closed where matches');
  return row?.month ?? undefined;
};

/** How many months of a year are closed, and how many of those the projection does not confirm. */
export const monthsOf = async (tx: Tx, year: number): Promise<{ closed: number; unconfirmed: number }> => {
  const [row] = await rows<{ closed: number; unconfirmed: number }>(
    tx,
    `select count(*)::int as closed, (count(*) filter (where not matches))::int as unconfirmed
       from month_closed where month between $1 * 100 + 1 and $1 * 100 + 12`,
    [year],
  );
  return row ?? { closed: 0, unconfirmed: 0 };
};
