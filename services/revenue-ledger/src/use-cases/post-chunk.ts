import { unlessThere, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { Column, Reason } from '../policy/import-row';
import { sortRows, type Numbered, type Sorted } from '../policy/sort-rows';
import { advanceImport, insertErrors, type ImportRow } from '../store/imports';
import { customersOf, meetParties, type MetParties } from '../store/parties';
import { insertEntries, knownRows, type Source } from '../store/postings';
import { applyDeltas, applyMonths, closedMonths, keepMonths, lockPosting, type Delta, type MonthDelta, type Posting } from '../store/totals';
import { publishTotals } from './publish-totals';

/** Rows of a file that are posted together. */
export type Chunk = {
  readonly good: readonly (Numbered & { readonly text: () => string })[];
  readonly bad: readonly { readonly row: number; readonly field: Column | null; readonly reason: Reason; readonly text: string }[];
  /** Bytes of the file read up to here. */
  readonly bytes: number;
};

/** A chunk on its way: when its entries are written, and when it is posted. */
export type OnItsWay = { readonly written: Promise<void>; readonly posted: Promise<void> };

type Written = Sorted & { readonly partyIds: readonly string[] };

const monthsOf = (fresh: readonly Numbered[]): MonthDelta[] => {
  const months = new Map<number, { month: number; entries: number; fen: bigint }>();
  for (const { checked } of fresh) {
    const held = months.get(checked.month) ?? { month: checked.month, entries: 0, fen: 0n };
    months.set(checked.month, { month: checked.month, entries: held.entries + 1, fen: held.fen + checked.fen });
  }
  return [...months.values()];
};

/**
 * Writes the rows that are new. Most files bring nothing that is known: rows are looked up only in a closed month, or where one of them
 * proves to be there; then the chunk before is waited for, so that its rows are found as well.
 */
const writeEntries = async (tx: Tx, rows: Chunk['good'], partyOf: ReadonlyMap<number, string>, source: Source, before: Promise<void>): Promise<Written> => {
  await keepMonths(tx);
  const closed = await closedMonths(tx);
  const insert = async (known: ReadonlyMap<string, string>): Promise<Written> => {
    const sorted = sortRows(rows, known, closed);
    const partyIds = sorted.fresh.map(({ row }) => partyOf.get(row) ?? '');
    await insertEntries(tx, sorted.fresh, partyIds, source);
    return { ...sorted, partyIds };
  };
  const ofClosedMonths = await knownRows(tx, rows.filter(({ checked }) => closed.has(checked.month)));
  return unlessThere(tx, () => insert(ofClosedMonths), async () => {
    await before;
    return insert(await knownRows(tx, rows));
  });
};

/** What the entries add to the totals of customers that are known. */
const deltasOf = (fresh: readonly Numbered[], partyIds: readonly string[], customers: ReadonlyMap<string, string | null>): Delta[] =>
  fresh.flatMap(({ checked: { month, line, unit, fen, turnoverFen } }, index) => {
    const customerId = customers.get(partyIds[index] ?? '') ?? null;
    return customerId === null ? [] : [{ customerId, month, line, unit, fen, turnoverFen }];
  });

const errorsOf = ({ good, bad }: Chunk, refused: Sorted['refused']): Chunk['bad'] => {
  const textOf = new Map(refused.length ? good.map(one => [one.row, one.text]) : []);
  return [
    ...bad,
    ...refused.map(({ row, reason }) => ({ row, reason, field: reason === 'MonthClosed' ? ('month' as const) : ('source_ref' as const), text: textOf.get(row)?.() ?? '' })),
  ];
};

/** Counts what was written, under the posting lock: totals, what was refused, how far the file is read, and the facts. */
const count = async (tx: Tx, deps: ServiceDeps, met: MetParties, { id, actor, correlationId }: ImportRow, chunk: Chunk, { fresh, repeated, refused, partyIds }: Written): Promise<Posting> => {
  const posting = await lockPosting(tx);
  const deltas = deltasOf(fresh, partyIds, await customersOf(tx, partyIds, met, posting, deps.clock.now()));
  const cells = await applyDeltas(tx, deltas, posting.next);
  const years = await applyMonths(tx, monthsOf(fresh));
  const errors = errorsOf(chunk, refused);
  await insertErrors(tx, errors.map(error => ({ importId: id, ...error })));
  await advanceImport(tx, {
    id, read: chunk.good.length + chunk.bad.length, posted: deltas.length, repeated, suspense: fresh.length - deltas.length, rejected: errors.length,
    fen: deltas.reduce((sum, delta) => sum + delta.fen, 0n), bytes: chunk.bytes,
  });
  await publishTotals(tx, deps, { first: posting.next, cells, years }, { correlationId, importId: id, ...(actor && { actor }) });
  return posting;
};

/**
 * Posts a chunk of an import in one transaction (LED-1). Its entries are written while the chunk before it is still counted; it is
 * counted once that one is posted, and not at all where that one failed. Not tried again by itself: the import goes on from its watermark.
 */
export const postChunk = (deps: ServiceDeps, met: MetParties) => (held: ImportRow, chunk: Chunk, before: Promise<void>): OnItsWay => {
  let tellWritten = (): void => undefined;
  const isWritten = new Promise<void>(resolve => { tellWritten = resolve; });
  const post = async (): Promise<void> => {
    const ids = await meetParties(deps.db.manager, chunk.good.map(({ checked }) => checked), met);
    const partyOf = new Map(chunk.good.map(({ row }, index) => [row, ids[index] ?? '']));
    const posting = await deps.db.transaction(async tx => {
      const written = await writeEntries(tx, chunk.good, partyOf, { importId: held.id, at: deps.clock.now(), by: held.actor }, before);
      tellWritten();
      await before;
      return count(tx, deps, met, held, chunk, written);
    });
    met.mapping = posting.mapping;
  };
  const posted = post();
  return { written: Promise.race([isWritten, posted]), posted };
};
