import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { In } from 'typeorm';
import type { RowReason } from '../policy/customer-row';
import { customerImportTable, type CustomerImportRow, type CustomerImportStatus } from './tables';

export type RefusedRow = { readonly row: number; readonly field: string | null; readonly reason: RowReason; readonly text: string };
export type Progress = { readonly read: number; readonly recorded: number; readonly repeated: number; readonly rejected: number };

export const insertImport = async (tx: Tx, row: Pick<CustomerImportRow, 'id' | 'receivedAt' | 'spoolId' | 'actor' | 'correlationId' | 'charset'>): Promise<void> => {
  await tx.getRepository(customerImportTable).insert({ ...row, status: 'RECEIVED', rowsRead: 0, rowsRecorded: 0, rowsRepeated: 0, rowsRejected: 0, touchedAt: row.receivedAt });
};

/** The import, locked: whoever holds it records its next rows. */
export const lockImport = (tx: Tx, id: string): Promise<CustomerImportRow | null> =>
  tx.getRepository(customerImportTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });

export const importById = (tx: Tx, id: string): Promise<CustomerImportRow | null> => tx.getRepository(customerImportTable).findOneBy({ id });

/** Imports that have not ended, in the order in which they came. */
export const unfinishedImports = (tx: Tx): Promise<CustomerImportRow[]> =>
  tx.getRepository(customerImportTable).find({ where: { status: In(['RECEIVED', 'RUNNING']) }, order: { receivedAt: 'ASC', id: 'ASC' } });

export const beginImport = async (tx: Tx, id: string, charset: string, at: Date): Promise<void> => {
  await tx.getRepository(customerImportTable).update({ id, status: In(['RECEIVED', 'RUNNING']) }, { status: 'RUNNING', charset, touchedAt: at });
};

export const endImport = async (tx: Tx, id: string, status: Extract<CustomerImportStatus, 'COMPLETED' | 'INTERRUPTED' | 'FAILED'>, at: Date): Promise<void> => {
  await tx.getRepository(customerImportTable).update({ id, status: In(['RECEIVED', 'RUNNING']) }, { status, touchedAt: at, finishedAt: at });
};

/** How far the import has come; committed together with the rows. */
export const saveProgress = async (tx: Tx, id: string, { read, recorded, repeated, rejected }: Progress, at: Date): Promise<void> => {
  await tx.query(
    `update customer_import set rows_read = rows_read + $2, rows_recorded = rows_recorded + $3, rows_repeated = rows_repeated + $4,
            rows_rejected = rows_rejected + $5, touched_at = $6 where id = $1::uuid`,
    [id, read, recorded, repeated, rejected, at],
  );
};

export const insertErrors = async (tx: Tx, importId: string, refused: readonly RefusedRow[]): Promise<void> => {
  if (refused.length === 0) return;
  await tx.query(
    `insert into customer_import_error (import_id, row, field, reason, text)
     select $1::uuid, row, field, reason, text from unnest($2::int[], $3::text[], $4::text[], $5::text[]) as n(row, field, reason, text)
     on conflict do nothing`,
    [importId, refused.map(r => r.row), refused.map(r => r.field), refused.map(r => r.reason), refused.map(r => r.text)],
  );
};

/** Refused rows in the file's order. */
export const errorPage = (tx: Tx, importId: string, after: number, limit: number): Promise<RefusedRow[]> =>
  rows(tx, 'select row, field, reason, text from customer_import_error where import_id = $1::uuid and row > $2 order by row limit $3', [importId, after, limit]);

export const countErrors = async (tx: Tx, importId: string): Promise<number> => {
  const [counted] = await rows<{ count: number }>(tx, 'select count(*)::int as count from customer_import_error where import_id = $1::uuid', [importId]);
  return counted?.count ?? 0;
};
