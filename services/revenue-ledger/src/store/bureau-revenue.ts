import type { Fen } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

export type BureauRevenueRow = { readonly year: number; readonly version: number; readonly fen: Fen; readonly note: string; readonly declaredAt: Date; readonly declaredBy: string | null };
export type BureauTotal = { readonly fen: Fen; readonly declared: boolean };

/** Declares a year's revenue as its next version; the caller holds the posting lock. */
export const insertBureauRevenue = async (tx: Tx, row: Omit<BureauRevenueRow, 'version'>): Promise<BureauRevenueRow> => {
  const [made] = await rows<{ version: number }>(
    tx,
    `insert into bureau_revenue (year, version, fen, note, declared_at, declared_by)
     select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5 from bureau_revenue where year = $1 returning version`,
    [row.year, row.fen, row.note, row.declaredAt, row.declaredBy],
  );
  if (!made) throw new Error('the declaration was not written');
  return { ...row, version: made.version };
};

/** The bureau's total of a year (LED-4): the newest declaration, or the ledger's own total while there is none. */
export const bureauTotal = async (tx: Tx, year: number): Promise<BureauTotal> => {
  const [found] = await rows<{ declared: Fen | null; own: Fen | null }>(
    tx,
    `select (select fen from bureau_revenue where year = $1 order by version desc limit 1) as declared, (select fen from ledger_year where year = $1) as own`,
    [year],
  );
  return found?.declared === null || found?.declared === undefined ? { fen: found?.own ?? 0n, declared: false } : { fen: found.declared, declared: true };
};
