import { inTransaction, unlessThere, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { Column, Reason } from '../policy/import-row';
import { sortRows, type Numbered } from '../policy/sort-rows';
import { advanceImport, insertErrors, type ImportRow } from '../store/imports';
import { insertEntries, knownRows, type MetParties, type Source } from '../store/postings';
import { applyDeltas, applyMonths, closedMonths, lockPosting, type MonthDelta } from '../store/totals';
import { publishTotals } from './publish-totals';

/** Rows of a file that are posted together. */
export type Chunk = {
  readonly good: readonly (Numbered & { readonly text: () => string })[];
  readonly bad: readonly { readonly row: number; readonly field: Column | null; readonly reason: Reason; readonly text: string }[];
  /** Bytes of the file read up to here. */
  readonly bytes: number;
};

const monthsOf = (fresh: readonly Numbered[]): MonthDelta[] => {
  const months = new Map<number, { month: number; entries: number; fen: bigint }>();
  for (const { checked } of fresh) {
    const held = months.get(checked.month) ?? { month: checked.month, entries: 0, fen: 0n };
    months.set(checked.month, { month: checked.month, entries: held.entries + 1, fen: held.fen + checked.fen });
  }
  return [...months.values()];
};

/** Writes the rows that are new. Most files bring nothing that is known: rows are looked up only in a closed month, or where one of them proves to be there. */
const insertRows = async (tx: Tx, rows: Chunk['good'], source: Source) => {
  const closed = await closedMonths(tx);
  const insert = async (known: ReadonlyMap<string, string>) => {
    const sorted = sortRows(rows, known, closed);
    return { ...sorted, ...(await insertEntries(tx, sorted.fresh, source)) };
  };
  const ofClosedMonths = await knownRows(tx, rows.filter(({ checked }) => closed.has(checked.month)));
  return unlessThere(tx, () => insert(ofClosedMonths), async () => insert(await knownRows(tx, rows)));
};

/** Posts a chunk of an import in one transaction (LED-1): entries, totals, what was refused, how far the file is read, and the facts. */
export const postChunk = (deps: ServiceDeps, met: MetParties) => async ({ id, actor, correlationId }: ImportRow, chunk: Chunk): Promise<void> => {
  met.mapping = await inTransaction(deps.db, async tx => {
    const posting = await lockPosting(tx);
    const { fresh, repeated, refused, deltas, suspense } = await insertRows(tx, chunk.good, { importId: id, at: deps.clock.now(), by: actor, posting, met });
    const cells = await applyDeltas(tx, deltas, posting.next);
    const years = await applyMonths(tx, monthsOf(fresh));
    const textOf = new Map(refused.length ? chunk.good.map(one => [one.row, one.text]) : []);
    const errors = [
      ...chunk.bad,
      ...refused.map(({ row, reason }) => ({ row, reason, field: reason === 'MonthClosed' ? ('month' as const) : ('source_ref' as const), text: textOf.get(row)?.() ?? '' })),
    ];
    await insertErrors(tx, errors.map(error => ({ importId: id, ...error })));
    await advanceImport(tx, {
      id, read: chunk.good.length + chunk.bad.length, posted: fresh.length - suspense, repeated, suspense, rejected: errors.length,
      fen: deltas.reduce((sum, delta) => sum + delta.fen, 0n), bytes: chunk.bytes,
    });
    await publishTotals(tx, deps, { first: posting.next, cells, years }, { correlationId, importId: id, ...(actor && { actor }) });
    return posting.mapping;
  });
};
