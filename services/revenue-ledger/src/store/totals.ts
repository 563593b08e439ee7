import type { Fen, Line } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { MonthNumber } from '../policy/month';

/** Revenue that begins to count for a customer. */
export type Delta = { readonly customerId: string; readonly month: MonthNumber; readonly line: Line; readonly unit: string; readonly fen: Fen; readonly turnoverFen: Fen };

/** A customer's total of a month and line after posting, with the customer's version. */
export type Cell = { readonly customerId: string; readonly month: MonthNumber; readonly line: Line; readonly fen: Fen; readonly turnoverFen: Fen; readonly version: number };

export type YearTotal = { readonly year: number; readonly fen: Fen };

/** Whoever posts or closes holds this lock to the end: one posting at a time, so that sequence, totals and months agree. */
export const lockPosting = async (tx: Tx): Promise<void> => {
  await tx.query('select last from posting_sequence for update');
};

/** The next numbers of the posting sequence, without gaps; the caller holds the lock. */
export const takeSequence = async (tx: Tx, count: number): Promise<number> => {
  const [row] = await rows<{ last: number }>(tx, 'update posting_sequence set last = last + $1 returning last', [count]);
  if (!row) throw new Error('the posting sequence is missing');
  return row.last - count + 1;
};

export const lastSequence = async (tx: Tx): Promise<number> => {
  const [row] = await rows<{ last: number }>(tx, 'select last from posting_sequence');
  return row?.last ?? 0;
};

const APPLY = `
with delta as (
  select * from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::bigint[], $6::bigint[]) as d(customer_id, month, line, unit_code, fen, turnover_fen)
), version as (
  insert into customer_version as held (customer_id, version) select distinct customer_id, 1 from delta order by 1
  on conflict (customer_id) do update set version = held.version + 1 returning customer_id, version
), by_unit as (
  insert into customer_unit_total as held select customer_id, month / 100, unit_code, line, sum(fen)::bigint from delta group by 1, 2, 3, 4
  on conflict (customer_id, year, unit_code, line) do update set fen = held.fen + excluded.fen
), cell as (
  insert into customer_total as held
  select d.customer_id, d.month, d.line, sum(d.fen)::bigint, sum(d.turnover_fen)::bigint, v.version from delta d join version v using (customer_id) group by 1, 2, 3, 6
  on conflict (customer_id, month, line) do update
    set fen = held.fen + excluded.fen, turnover_fen = held.turnover_fen + excluded.turnover_fen, version = excluded.version
  returning customer_id, month, line, fen, turnover_fen, version
)
select customer_id as "customerId", month, line, fen, turnover_fen as "turnoverFen", version from cell order by customer_id, month, line`;

/** Adds revenue to the customers' totals and answers every touched cell as it stands now. */
export const applyDeltas = async (tx: Tx, deltas: readonly Delta[]): Promise<Cell[]> => {
  if (deltas.length === 0) return [];
  return rows<Cell>(tx, APPLY, [
    deltas.map(d => d.customerId), deltas.map(d => d.month), deltas.map(d => d.line), deltas.map(d => d.unit), deltas.map(d => d.fen), deltas.map(d => d.turnoverFen),
  ]);
};

export type MonthDelta = { readonly month: MonthNumber; readonly entries: number; readonly fen: Fen };

/** Adds entries to the sums of their months and years, suspense included (LED-4); answers the years as they stand now. */
export const applyMonths = async (tx: Tx, months: readonly MonthDelta[]): Promise<YearTotal[]> => {
  if (months.length === 0) return [];
  return rows<YearTotal>(
    tx,
    `with delta as (select * from unnest($1::int[], $2::int[], $3::bigint[]) as d(month, entries, fen)),
     by_month as (
       insert into month as held (month, entries, fen) select month, sum(entries)::int, sum(fen)::bigint from delta group by 1
       on conflict (month) do update set entries = held.entries + excluded.entries, fen = held.fen + excluded.fen),
     by_year as (
       insert into ledger_year as held select month / 100, sum(fen)::bigint from delta group by 1
       on conflict (year) do update set fen = held.fen + excluded.fen returning year, fen)
     select year, fen from by_year order by year`,
    [months.map(m => m.month), months.map(m => m.entries), months.map(m => m.fen)],
  );
};

export const closedMonths = async (tx: Tx): Promise<Set<MonthNumber>> => {
  const found = await rows<{ month: MonthNumber }>(tx, 'select month from month where closed_at is not null');
  return new Set(found.map(row => row.month));
};
