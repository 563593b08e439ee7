import type { Fen } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { MonthNumber } from '../policy/month';

export type MonthRow = { readonly month: MonthNumber; readonly closedAt: Date | null; readonly entries: number; readonly fen: Fen };

export const monthsOfYear = (tx: Tx, year: number): Promise<MonthRow[]> =>
  rows(
    tx,
    `select g.n as month, m.closed_at as "closedAt", coalesce(m.entries, 0) as entries, coalesce(m.fen, 0) as fen
     from generate_series($1::int * 100 + 1, $1::int * 100 + 12) as g(n) left join month m on m.month = g.n order by 1`,
    [year],
  );

/** The first open month before this one that holds entries. */
export const earlierOpen = async (tx: Tx, month: MonthNumber): Promise<MonthNumber | undefined> => {
  const [found] = await rows<{ month: MonthNumber }>(tx, 'select month from month where month < $1 and closed_at is null and entries > 0 order by month limit 1', [month]);
  return found?.month;
};

export const setClosed = async (tx: Tx, month: MonthNumber, at: Date, by: string | null): Promise<MonthRow> => {
  const [closed] = await rows<MonthRow>(
    tx,
    `insert into month as held (month, closed_at, closed_by) values ($1, $2, $3)
     on conflict (month) do update set closed_at = excluded.closed_at, closed_by = excluded.closed_by
     returning month, closed_at as "closedAt", entries, fen`,
    [month, at, by],
  );
  if (!closed) throw new Error('the month was not closed');
  return closed;
};

/** Cells that count in a month, suspense not included, and their sum. */
export const countedIn = async (tx: Tx, month: MonthNumber): Promise<{ cells: number; fen: Fen }> => {
  const [found] = await rows<{ cells: number; fen: Fen }>(tx, 'select count(distinct (customer_id, line))::int as cells, coalesce(sum(fen), 0)::bigint as fen from customer_total where month = $1', [month]);
  return found ?? { cells: 0, fen: 0n };
};
