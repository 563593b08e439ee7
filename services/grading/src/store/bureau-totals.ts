import type { Fen } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

type LedgerTotal = { readonly year: number; readonly fen: number; readonly sequence: number };
type Declared = { readonly year: number; readonly fen: number; readonly version: number };

const newestByYear = <T extends { readonly year: number }>(all: readonly T[], age: (one: T) => number): T[] => {
  const newest = new Map<number, T>();
  for (const one of all) {
    const held = newest.get(one.year);
    if (!held || age(held) < age(one)) newest.set(one.year, one);
  }
  return [...newest.values()].sort((a, b) => a.year - b.year);
};

/** The ledger's own totals of years, each from the highest posting that named it (LED-4). */
export const applyLedgerTotals = async (tx: Tx, totals: readonly LedgerTotal[]): Promise<void> => {
  const newest = newestByYear(totals, one => one.sequence);
  if (newest.length === 0) return;
  await tx.query(
    `insert into ledger_total as held (year, fen, sequence) select * from unnest($1::int[], $2::bigint[], $3::int[])
     on conflict (year) do update set fen = excluded.fen, sequence = excluded.sequence where excluded.sequence > held.sequence`,
    [newest.map(t => t.year), newest.map(t => t.fen), newest.map(t => t.sequence)],
  );
};

/** Declared figures of years (LED-4). */
export const applyDeclaredRevenue = async (tx: Tx, declared: readonly Declared[]): Promise<void> => {
  const newest = newestByYear(declared, one => one.version);
  await tx.query(
    `insert into bureau_revenue as held (year, fen, version) select * from unnest($1::int[], $2::bigint[], $3::int[])
     on conflict (year) do update set fen = excluded.fen, version = excluded.version where excluded.version > held.version`,
    [newest.map(d => d.year), newest.map(d => d.fen), newest.map(d => d.version)],
  );
};

export type BureauTotal = { readonly fen: Fen; readonly declared: boolean };

/** The bureau's revenue of a year: as declared, or the ledger's own total where none is (LED-4). */
export const bureauTotalOf = async (tx: Tx, year: number): Promise<BureauTotal> => {
  const [row] = await rows<BureauTotal>(
    tx,
    `select coalesce(d.fen, l.fen, 0)::bigint as fen, d.fen is not null as declared
       from (select $1::int as year) y left join bureau_revenue d on d.year = y.year left join ledger_total l on l.year = y.year`,
    [year],
  );
  return row ?? { fen: 0n, declared: false };
};
