import type { Fen, Line } from '@keyaccount/contracts';
import { copyRows, rows, type Tx } from '@keyaccount/subgraph-kit';
import type { MonthNumber } from '../policy/month';

/** Revenue that begins to count for a customer. */
export type Delta = { readonly customerId: string; readonly month: MonthNumber; readonly line: Line; readonly unit: string; readonly fen: Fen; readonly turnoverFen: Fen };

/** A customer's total of a month and line after posting; its version is the number of the posting. */
export type Cell = { readonly customerId: string; readonly month: MonthNumber; readonly line: Line; readonly fen: Fen; readonly turnoverFen: Fen; readonly version: number };

export type YearTotal = { readonly year: number; readonly fen: Fen };

/** The number of the next posting, and of the last change of whose a party is. */
export type Posting = { readonly next: number; readonly mapping: number };

/** Whoever posts or closes holds this lock to the end: one posting at a time, so that sequence, totals and months agree. */
export const lockPosting = async (tx: Tx): Promise<Posting> => {
  const [row] = await rows<Posting>(tx, 'select last + 1 as next, mapping from posting_sequence for update');
  if (!row) throw new Error('the posting sequence is missing');
  return row;
};

/** Takes numbers of the posting sequence, without gaps; the caller holds the lock. */
export const takeSequence = async (tx: Tx, count: number): Promise<void> => {
  await tx.query('update posting_sequence set last = last + $1', [count]);
};

export const lastSequence = async (tx: Tx): Promise<number> => {
  const [row] = await rows<{ last: number }>(tx, 'select last from posting_sequence');
  return row?.last ?? 0;
};

type Sums = { fen: Fen; turnoverFen: Fen };
type Total = Sums & { readonly customerId: string; readonly month: MonthNumber; readonly line: Line; readonly unit: string; readonly isNew: boolean; isTouched: boolean };

const add = (to: Sums, more: Sums): void => {
  to.fen += more.fen;
  to.turnoverFen += more.turnoverFen;
};

const cellKey = ({ customerId, month, line }: Pick<Delta, 'customerId' | 'month' | 'line'>): string => `${customerId} ${month} ${line}`;
const totalOf = ({ customerId, month, line, unit, fen, turnoverFen }: Delta, isNew: boolean): Total => ({ customerId, month, line, unit, fen, turnoverFen, isNew, isTouched: isNew });

/** Adds revenue to its unit's total of a cell, or begins one. */
const count = (totals: Total[], delta: Delta): void => {
  const total = totals.find(({ unit }) => unit === delta.unit);
  if (!total) {
    totals.push(totalOf(delta, true));
    return;
  }
  add(total, delta);
  total.isTouched = true;
};

/** What is held for the cells of these deltas, of every unit that served. */
const heldTotals = (tx: Tx, deltas: readonly Delta[]): Promise<Delta[]> =>
  rows<Delta>(
    tx,
    `select t.customer_id as "customerId", t.month, t.line, t.unit_code as unit, t.fen, t.turnover_fen as "turnoverFen"
       from unnest($1::uuid[], $2::int[], $3::text[]) as touched(customer_id, month, line)
      cross join lateral (select * from customer_total held where held.customer_id = touched.customer_id and held.month = touched.month and held.line = touched.line offset 0) t`,
    [deltas.map(d => d.customerId), deltas.map(d => d.month), deltas.map(d => d.line)],
  );

const updateTotals = async (tx: Tx, totals: readonly Delta[], version: number): Promise<void> => {
  if (totals.length === 0) return;
  await tx.query(
    `update customer_total t set fen = n.fen, turnover_fen = n.turnover_fen, version = $7
       from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::bigint[], $6::bigint[]) as n(customer_id, month, line, unit_code, fen, turnover_fen)
      where t.customer_id = n.customer_id and t.month = n.month and t.line = n.line and t.unit_code = n.unit_code`,
    [totals.map(d => d.customerId), totals.map(d => d.month), totals.map(d => d.line), totals.map(d => d.unit), totals.map(d => d.fen), totals.map(d => d.turnoverFen), version],
  );
};

const COLUMNS = ['customer_id', 'month', 'line', 'unit_code', 'fen', 'turnover_fen', 'version'];

/**
 * Adds revenue to the customers' totals under the number of this posting, and answers every touched cell as it stands now. The
 * caller holds the posting lock, so that nobody else adds between reading and writing.
 */
export const applyDeltas = async (tx: Tx, deltas: readonly Delta[], version: number): Promise<Cell[]> => {
  if (deltas.length === 0) return [];
  const cells = new Map<string, { readonly of: Delta; readonly totals: Total[] }>();
  const keys = deltas.map(cellKey);
  deltas.forEach((delta, index) => {
    const key = keys[index] ?? '';
    if (!cells.has(key)) cells.set(key, { of: delta, totals: [] });
  });
  const asked = [...cells.values()];
  for (const held of await heldTotals(tx, asked.map(({ of }) => of))) cells.get(cellKey(held))?.totals.push(totalOf(held, false));
  deltas.forEach((delta, index) => count(cells.get(keys[index] ?? '')?.totals ?? [], delta));
  const touched = asked.flatMap(({ totals }) => totals.filter(({ isTouched }) => isTouched));
  await updateTotals(tx, touched.filter(({ isNew }) => !isNew), version);
  await copyRows(tx, 'customer_total', COLUMNS, touched.filter(({ isNew }) => isNew), t => [t.customerId, t.month, t.line, t.unit, t.fen, t.turnoverFen, version]);
  return asked.map(({ of: { customerId, month, line }, totals }) => {
    const sums = { fen: 0n, turnoverFen: 0n };
    for (const total of totals) add(sums, total);
    return { customerId, month, line, fen: sums.fen, turnoverFen: sums.turnoverFen, version };
  });
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

/** Held to the end by whoever posts rows of a file: no month closes between looking and counting, and posting needs no other lock for that. */
const MONTHS = 4_405_205;
export const keepMonths = async (tx: Tx): Promise<void> => void (await tx.query('select pg_advisory_xact_lock_shared($1)', [MONTHS]));
/** Held to the end by whoever closes a month, and taken before the posting lock. */
export const lockMonths = async (tx: Tx): Promise<void> => void (await tx.query('select pg_advisory_xact_lock($1)', [MONTHS]));
