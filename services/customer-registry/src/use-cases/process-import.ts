import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { readCustomerRow, readHeader, type Column } from '../policy/customer-row';
import type { ReadRules, Rules } from '../store/directory';
import { beginImport, endImport, importById, insertErrors, lockImport, saveProgress, type RefusedRow } from '../store/imports';
import type { CustomerImportRow } from '../store/tables';
import { sniffCharset, type Charset } from './charset';
import { readCsv, type CsvRow } from './read-csv';
import { recordCustomers, type NumberedRow } from './record-customers';
import { dropFile, readKeptFile } from './spool';

const CHUNK = 2_000;
/** Enough to tell one charset from the other. */
const BEGINNING = 1_000_000;

const charsetOf = async (folder: string, { id, charset }: CustomerImportRow): Promise<Charset> => {
  if (charset === 'utf-8' || charset === 'gb18030') return charset;
  const chunks: Uint8Array[] = [];
  for await (const chunk of readKeptFile(folder, id, BEGINNING)) chunks.push(chunk as Uint8Array);
  return sniffCharset(Buffer.concat(chunks));
};

/** Parts the rows of a chunk into those that can be recorded and those that are refused. */
const sort = (rows: readonly CsvRow[], order: readonly Column[], rules: Rules, on: string): { good: NumberedRow[]; refused: RefusedRow[] } => {
  const good: NumberedRow[] = [];
  const refused: RefusedRow[] = [];
  for (const { number, cells, text } of rows) {
    const { row, fault } = readCustomerRow(cells, order, on, rules.divisions);
    if (fault) refused.push({ row: number, text, ...fault });
    else good.push({ number, row });
  }
  return { good, refused };
};

type Chunk = { readonly importId: string; readonly rows: readonly CsvRow[]; readonly order: readonly Column[] };

/** Records a chunk and how far the import has come, together; false where the import is no longer at this place. */
const recordChunk = (deps: ServiceDeps, readRules: ReadRules, { importId, rows, order }: Chunk): Promise<boolean> =>
  inTransaction(deps.db, async tx => {
    const held = await lockImport(tx, importId);
    if (held?.status !== 'RUNNING' || held.rowsRead + 1 !== rows[0]?.number) return false;
    const rules = await readRules(tx, 'HOLD');
    const now = deps.clock.now();
    const { good, refused } = sort(rows, order, rules, bureauDay(now));
    const { recorded, repeated, conflicts } = await recordCustomers(tx, deps, rules, good, {
      correlationId: held.correlationId, ...(held.actor ? { actor: held.actor } : {}),
    });
    const clashing = new Set(conflicts);
    const clashes = rows.filter(({ number }) => clashing.has(number)).map(({ number, text }): RefusedRow => ({ row: number, field: null, reason: 'IdentityConflict', text }));
    await insertErrors(tx, importId, [...refused, ...clashes]);
    await saveProgress(tx, importId, { read: rows.length, recorded, repeated, rejected: refused.length + clashes.length }, now);
    return true;
  });

const failAt = (deps: ServiceDeps, importId: string, refused: RefusedRow): Promise<void> =>
  inTransaction(deps.db, async (tx: Tx) => {
    await insertErrors(tx, importId, [refused]);
    await endImport(tx, importId, 'FAILED', deps.clock.now());
  });

type Course = { readonly importId: string; readonly charset: Charset; readonly done: number; readonly stopping: AbortSignal };

const recordRows = async (deps: ServiceDeps, readRules: ReadRules, { importId, charset, done, stopping }: Course): Promise<void> => {
  let [order, rows]: [readonly Column[] | undefined, CsvRow[]] = [undefined, []];
  let last = 0;
  const flush = async (): Promise<boolean> => {
    const chunk = rows;
    rows = [];
    return chunk.length === 0 || (order !== undefined && (await recordChunk(deps, readRules, { importId, rows: chunk, order })));
  };
  try {
    for await (const row of readCsv(readKeptFile(deps.spoolDir, importId), charset)) {
      last = row.number;
      if (row.number === 0) {
        order = readHeader(row.cells);
        if (!order) return await failAt(deps, importId, { row: 0, field: null, reason: 'HeaderInvalid', text: row.text });
      } else if (row.number > done) rows.push(row);
      if (rows.length === CHUNK && (!(await flush()) || stopping.aborted)) return;
    }
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    if (await flush()) await failAt(deps, importId, { row: last + 1, field: null, reason: 'FileUnreadable', text: '' });
    return;
  }
  if (!order) return failAt(deps, importId, { row: 0, field: null, reason: 'HeaderInvalid', text: '' });
  if (await flush()) await inTransaction(deps.db, tx => endImport(tx, importId, 'COMPLETED', deps.clock.now()));
};

const isUnreadable = (error: unknown): boolean => String((error as { code?: unknown } | null)?.code).startsWith('CSV_');

/**
 * Records a received file of customers chunk by chunk (REG-16), from the row at which an earlier process stopped. Rows that
 * cannot be recorded are kept with their reason and stop no other row.
 */
export const processImport = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor, importId: string, stopping: AbortSignal): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  const held = await importById(deps.db.manager, importId);
  if (!held || held.finishedAt) return;
  const charset = await charsetOf(deps.spoolDir, held);
  await inTransaction(deps.db, tx => beginImport(tx, importId, charset, deps.clock.now()));
  await recordRows(deps, readRules, { importId, charset, done: held.rowsRead, stopping });
  const ended = await importById(deps.db.manager, importId);
  if (ended?.finishedAt) await dropFile(deps.spoolDir, importId);
};
