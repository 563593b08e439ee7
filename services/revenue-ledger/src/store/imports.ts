import type { Actor } from '@keyaccount/identity';
import { seesEverything, staffIdOf } from '@keyaccount/identity';
import { decodeCursor, encodeCursor, rows, type Tx } from '@keyaccount/subgraph-kit';
import { REASONS, type Reason } from '../policy/import-row';

export type ImportStatus = 'RECEIVED' | 'RUNNING' | 'COMPLETED' | 'INTERRUPTED' | 'FAILED';
export type ImportRow = {
  readonly id: string;
  readonly status: ImportStatus;
  readonly charset: string;
  readonly rowsRead: number;
  readonly rowsPosted: number;
  readonly rowsRepeated: number;
  readonly rowsInSuspense: number;
  readonly rowsRejected: number;
  readonly fenPosted: bigint;
  readonly bytesRead: bigint;
  readonly bytesTotal: bigint;
  readonly receivedAt: Date;
  readonly finishedAt: Date | null;
  readonly actor: string | null;
  readonly correlationId: string;
};
export type ErrorRow = { readonly importId: string; readonly row: number; readonly field: string | null; readonly reason: Reason; readonly text: string };

const COLUMNS = `i.id, i.status, i.charset, i.rows_read as "rowsRead", i.rows_posted as "rowsPosted", i.rows_repeated as "rowsRepeated", i.rows_in_suspense as "rowsInSuspense",
  i.rows_rejected as "rowsRejected", i.fen_posted as "fenPosted", i.bytes_read as "bytesRead", i.bytes_total as "bytesTotal", i.received_at as "receivedAt",
  i.finished_at as "finishedAt", i.actor, i.correlation_id as "correlationId"`;

/** An import is its sender's and the city's. */
const mayBeSeen = (actor: Actor, parameters: unknown[]): string => (seesEverything(actor) ? 'true' : `i.actor = $${parameters.push(staffIdOf(actor) ?? null)}::uuid`);

export const importsById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, ImportRow>> => {
  const parameters: unknown[] = [ids];
  const found = await rows<ImportRow>(tx, `select ${COLUMNS} from import i where i.id = any($1::uuid[]) and ${mayBeSeen(actor, parameters)}`, parameters);
  return new Map(found.map(row => [row.id, row]));
};

export const importCursor = (row: ImportRow): string => encodeCursor([row.receivedAt.toISOString(), row.id]);

export const importsPage = (tx: Tx, actor: Actor, first: number, after: string | null | undefined): Promise<ImportRow[]> => {
  const parameters: unknown[] = [first + 1];
  const seen = mayBeSeen(actor, parameters);
  let place = 'true';
  if (after) {
    const [receivedAt, id] = decodeCursor(after, ['instant', 'id']);
    place = `(i.received_at, i.id) < ($${parameters.push(receivedAt)}::timestamptz, $${parameters.push(id)}::uuid)`;
  }
  return rows(tx, `select ${COLUMNS} from import i where ${seen} and ${place} order by i.received_at desc, i.id desc limit $1`, parameters);
};

export const countImports = async (tx: Tx, actor: Actor): Promise<number> => {
  const parameters: unknown[] = [];
  const [found] = await rows<{ n: number }>(tx, `select count(*)::int as n from import i where ${mayBeSeen(actor, parameters)}`, parameters);
  return found?.n ?? 0;
};

/** Refused rows of an import that the actor has been shown. */
export const errorsPage = (tx: Tx, _actor: Actor, importId: string, first: number, afterRow: number): Promise<ErrorRow[]> =>
  rows(
    tx, `select import_id as "importId", row, field, reason, text from import_error where import_id = $1 and row > $2 order by row limit $3`, [importId, afterRow, first + 1],
  );

export const countErrors = async (tx: Tx, _actor: Actor, importId: string): Promise<number> => {
  const [found] = await rows<{ n: number }>(tx, 'select count(*)::int as n from import_error where import_id = $1', [importId]);
  return found?.n ?? 0;
};

export const sentenceOf = (reason: Reason): string => `${REASONS[reason].zh} ${REASONS[reason].en}`;

type Received = { readonly id: string; readonly charset: string; readonly bytes: number; readonly at: Date; readonly actor: string | null; readonly correlationId: string };

export const insertImport = async (tx: Tx, { id, charset, bytes, at, actor, correlationId }: Received): Promise<void> => {
  await tx.query(
    `insert into import (id, status, charset, bytes_total, received_at, actor, correlation_id) values ($1, 'RECEIVED', $2, $3, $4, $5, $6)`,
    [id, charset, bytes, at, actor, correlationId],
  );
};

export const unfinishedImports = (tx: Tx): Promise<ImportRow[]> => rows(tx, `select ${COLUMNS} from import i where i.finished_at is null order by i.received_at, i.id`);

type Advance = { readonly id: string; readonly read: number; readonly posted: number; readonly repeated: number; readonly suspense: number; readonly rejected: number; readonly fen: bigint; readonly bytes: number };

/** Moves an import on by a chunk; the rows it has read are its watermark. */
export const advanceImport = async (tx: Tx, { id, read, posted, repeated, suspense, rejected, fen, bytes }: Advance): Promise<void> => {
  await tx.query(
    `update import set status = 'RUNNING', rows_read = rows_read + $2, rows_posted = rows_posted + $3, rows_repeated = rows_repeated + $4,
       rows_in_suspense = rows_in_suspense + $5, rows_rejected = rows_rejected + $6, fen_posted = fen_posted + $7, bytes_read = $8 where id = $1`,
    [id, read, posted, repeated, suspense, rejected, fen, bytes],
  );
};

export const insertErrors = async (tx: Tx, errors: readonly ErrorRow[]): Promise<void> => {
  if (errors.length === 0) return;
  await tx.query('insert into import_error (import_id, row, field, reason, text) select * from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[])', [
    errors.map(e => e.importId), errors.map(e => e.row), errors.map(e => e.field), errors.map(e => e.reason), errors.map(e => e.text),
  ]);
};

export const finishImport = async (tx: Tx, id: string, status: 'COMPLETED' | 'INTERRUPTED' | 'FAILED', at: Date): Promise<void> => {
  await tx.query(
    `update import set status = $2, finished_at = $3, bytes_read = case when $2 = 'COMPLETED' then bytes_total else bytes_read end where id = $1 and finished_at is null`,
    [id, status, at],
  );
};
