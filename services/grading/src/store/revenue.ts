import type { EventData } from '@keyaccount/contracts';
import type { Tx } from '@keyaccount/subgraph-kit';
import { monthNumber } from '../policy/calendar';
import { knowCustomers } from './customers';

export type Cell = EventData<'ledger.revenue-posted.v1'>['cells'][number];

/** Cells that one statement takes: enough to be quick, few enough to be small. */
const CHUNK = 20_000;

const APPLY = `
with posted as (
  insert into revenue_cell as held (month, customer_id, line, revenue_fen, turnover_fen, version)
  select * from unnest($1::int[], $2::uuid[], $3::text[], $4::bigint[], $5::bigint[], $6::int[]) as c(month, id, line, fen, turnover, version)
   order by month, id, line
  on conflict (month, customer_id, line) do update
     set revenue_fen = excluded.revenue_fen, turnover_fen = excluded.turnover_fen, version = excluded.version
   where excluded.version > held.version
  returning new.month / 100 as year, new.customer_id, new.line,
    new.revenue_fen - coalesce(old.revenue_fen, 0) as fen, new.turnover_fen - coalesce(old.turnover_fen, 0) as turnover
), by_line as (
  insert into customer_line_year as held (year, customer_id, line, revenue_fen, turnover_fen)
  select year, customer_id, line, sum(fen)::bigint, sum(turnover)::bigint from posted group by 1, 2, 3 order by 1, 2, 3
  on conflict (year, customer_id, line) do update
     set revenue_fen = held.revenue_fen + excluded.revenue_fen, turnover_fen = held.turnover_fen + excluded.turnover_fen
)
insert into customer_year as held (year, customer_id, revenue_fen)
select year, customer_id, sum(fen)::bigint from posted group by 1, 2 order by 1, 2
on conflict (year, customer_id) do update set revenue_fen = held.revenue_fen + excluded.revenue_fen`;

const newestOf = (cells: readonly Cell[]): Cell[] => {
  const newest = new Map<string, Cell>();
  for (const cell of cells) {
    const key = `${cell.month}${cell.customerId}${cell.line}`;
    if ((newest.get(key)?.version ?? 0) < cell.version) newest.set(key, cell);
  }
  return [...newest.values()];
};

/**
 * Takes over posted totals, each where it is newer than the one held; what they add goes to the sums of the year, by line
 * and over all lines (LED-1). One statement a chunk: the replaced value comes back from the write itself.
 */
export const applyCells = async (tx: Tx, cells: readonly Cell[]): Promise<void> => {
  for (let from = 0; from < cells.length; from += CHUNK) {
    const chunk = newestOf(cells.slice(from, from + CHUNK));
    await knowCustomers(tx, [...new Set(chunk.map(cell => cell.customerId))]);
    await tx.query(APPLY, [
      chunk.map(c => monthNumber(c.month)), chunk.map(c => c.customerId), chunk.map(c => c.line),
      chunk.map(c => c.fen), chunk.map(c => c.turnoverFen), chunk.map(c => c.version),
    ]);
  }
};
