import type { Line, UnitTier } from '@keyaccount/contracts';
import { EntitySchema } from 'typeorm';

export type UnitRow = {
  code: string;
  name: string;
  tier: UnitTier;
  parent: string | null;
  divisions: string[];
  lines: Line[];
  version: number;
};

/** The units as organisation tells of them. */
export const unitTable = new EntitySchema<UnitRow>({
  name: 'unit',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    tier: { type: 'text' },
    parent: { type: 'text', nullable: true },
    divisions: { type: 'text', array: true },
    lines: { type: 'text', array: true },
    version: { type: 'integer' },
  },
});

export type CustomerImportStatus = 'RECEIVED' | 'RUNNING' | 'COMPLETED' | 'INTERRUPTED' | 'FAILED';

export type CustomerImportRow = {
  id: string;
  status: CustomerImportStatus;
  charset: string | null;
  rowsRead: number;
  rowsRecorded: number;
  rowsRepeated: number;
  rowsRejected: number;
  receivedAt: Date;
  touchedAt: Date;
  finishedAt: Date | null;
  /** The folder that holds the file; a replica has another. */
  spoolId: string;
  actor: string | null;
  correlationId: string;
};

export const customerImportTable = new EntitySchema<CustomerImportRow>({
  name: 'customer_import',
  columns: {
    id: { type: 'uuid', primary: true },
    status: { type: 'text' },
    charset: { type: 'text', nullable: true },
    rowsRead: { type: 'integer', name: 'rows_read' },
    rowsRecorded: { type: 'integer', name: 'rows_recorded' },
    rowsRepeated: { type: 'integer', name: 'rows_repeated' },
    rowsRejected: { type: 'integer', name: 'rows_rejected' },
    receivedAt: { type: 'timestamptz', name: 'received_at' },
    touchedAt: { type: 'timestamptz', name: 'touched_at' },
    finishedAt: { type: 'timestamptz', name: 'finished_at', nullable: true },
    spoolId: { type: 'uuid', name: 'spool_id' },
    actor: { type: 'uuid', nullable: true },
    correlationId: { type: 'uuid', name: 'correlation_id' },
  },
});
