import type { Fen, Line } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { MonthNumber } from '../policy/month';

/** Revenue that begins to count for a customer. */
export type Delta = { readonly customerId: string; readonly month: MonthNumber; readonly line: Line; readonly unit: string; readonly fen: Fen; readonly turnoverFen: Fen };

/** A customer's total of a month and line after posting. */
export type Cell = { readonly customerId: string; readonly month: MonthNumber; readonly line: Line; readonly fen: number; readonly turnoverFen: number };

export type YearTotal = { readonly year: number; readonly fen: Fen };

/**
 * Whoever posts or closes holds this lock to the end: one posting at a time, so that sequence, totals and months agree. Answers
 * the posting's first number, which is also the version of the totals that it touches.
 */
export const lockPosting = async (tx: Tx): Promise<number> => {
  const [held] = await rows<{ last: number }>(tx, 'select last from posting_sequence for update');
  if (!held) throw new Error('the posting sequence is missing');
  return held.last + 1;
};

/** Moves the posting sequence on; the caller holds the lock. */
export const takeSequence = async (tx: Tx, count: number): Promise<void> => {
  await tx.query('update posting_sequence set last = last + $1', [count]);
};

/**
 * The totals take what a common table expression `delta` adds, under the version $1, and `cell` has every touched cell as it
 * stands now: its new parts, and those of other units, which the statement still reads as they were.
 */
export const COUNT_DELTA = `
part as (
  insert into customer_total as held (customer_id, month, line, unit_code, fen, turnover_fen, version)
  select customer_id, month, line, unit_code, sum(fen)::bigint, sum(turnover_fen)::bigint, $1::int from delta group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict (customer_id, month, line, unit_code) do update
    set fen = held.fen + excluded.fen, turnover_fen = held.turnover_fen + excluded.turnover_fen, version = excluded.version
  returning customer_id, month, line, unit_code, fen, turnover_fen
), touched as (
  select customer_id, month, line, array_agg(unit_code) as units, sum(fen) as fen, sum(turnover_fen) as turnover_fen from part group by 1, 2, 3
), cell as (
  select t.customer_id as "customerId", t.month, t.line, t.fen + other.fen as fen, t.turnover_fen + other.turnover_fen as "turnoverFen"
  from touched t cross join lateral (
    select coalesce(sum(h.fen), 0) as fen, coalesce(sum(h.turnover_fen), 0) as turnover_fen from customer_total h
    where h.customer_id = t.customer_id and h.month = t.month and h.line = t.line and h.unit_code <> all (t.units)) other
  order by 1, 2, 3
)`;

const APPLY = `
with delta as (
  select * from unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::bigint[], $7::bigint[]) as d(customer_id, month, line, unit_code, fen, turnover_fen)
), ${COUNT_DELTA}
select coalesce(json_agg(cell), '[]') as cells from cell`;

/** Adds revenue to the customers' totals and answers every touched cell as it stands now. */
export const applyDeltas = async (tx: Tx, version: number, deltas: readonly Delta[]): Promise<readonly Cell[]> => {
  if (deltas.length === 0) return [];
  const [applied] = await rows<{ cells: Cell[] }>(tx, APPLY, [
    version, deltas.map(d => d.customerId), deltas.map(d => d.month), deltas.map(d => d.line), deltas.map(d => d.unit), deltas.map(d => d.fen), deltas.map(d => d.turnoverFen),
  ]);
  return applied?.cells ?? [];
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
