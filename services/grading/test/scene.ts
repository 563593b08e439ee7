import { EVENTS, type EventData, type EventOf, type EventType, type Line } from '@keyaccount/contracts';
import type { Reaction } from '@keyaccount/event-bus';
import { inTransaction, newId, rows, type Clock, type Db, type RunningService } from '@keyaccount/subgraph-kit';
import { createLogger } from '@keyaccount/telemetry';
import { event, fixedClock, testDatabase } from '@keyaccount/test-kit';
import { grading, gradingModule, type Grading } from '../src/grading';

/** Grading alone on a database of its own, fed by hand. */
export type Scene = {
  readonly db: Db;
  readonly grading: Grading;
  readonly service: RunningService;
  /** Delivers events of one type as one batch. */
  tell<T extends EventType>(...events: readonly EventOf<T>[]): Promise<void>;
  /** What grading has published so far, as the relay would send it: each payload is held against its contract. */
  published<T extends EventType>(type: T): Promise<(EventData<T> & { correlationId: string; causationId: string | null; subject: string })[]>;
  one<Row>(sql: string, parameters?: unknown[]): Promise<Row>;
  close(): Promise<void>;
};

type OutboxRow = { payload: unknown; correlation_id: string; causation_id: string | null; aggregate_id: string; aggregate_type: string };

export const openScene = async (clock: Clock = fixedClock('2026-01-20T02:00:00Z')): Promise<Scene> => {
  const database = await testDatabase(gradingModule);
  const { db } = database;
  const log = createLogger('grading', { level: 'silent' });
  const deps = { db, clock, newId, log, spoolDir: '', settings: {} };
  const toc = grading(deps);
  const published: Scene['published'] = async type => {
    const sent = await rows<OutboxRow>(db.manager, 'select payload, correlation_id, causation_id, aggregate_id, aggregate_type from outbox where type = $1 order by seq', [type]);
    return sent.map(row => {
      expect(row.aggregate_type).toBe(EVENTS[type].aggregate);
      const data = EVENTS[type].schema.parse(row.payload) as EventData<typeof type>;
      expect(data).toEqual(row.payload);
      return { ...data, correlationId: row.correlation_id, causationId: row.causation_id, subject: row.aggregate_id };
    });
  };
  return {
    db, grading: toc, service: gradingModule.start(deps), published,
    tell: async (...events) => {
      const type = events[0]?.type;
      if (!type) return;
      const reaction = (toc.reactions as Partial<Record<EventType, Reaction>>)[type];
      if (!reaction) throw new Error(`grading does not react to ${type}`);
      await inTransaction(db, tx => reaction(events, tx));
    },
    one: async <Row>(sql: string, parameters: unknown[] = []) => {
      const [row] = await rows<Row>(db.manager, sql, parameters);
      if (row === undefined) throw new Error('no row');
      return row;
    },
    close: () => database.drop(),
  };
};

export const customerId = (n: number): string => `0192f0aa-0000-7000-8000-${String(n).padStart(12, '0')}`;
const wan = (amount: number): number => Math.round(amount * 10_000 * 100);

type CustomerRecorded = EventData<'registry.customer-recorded.v1'>['customers'][number];

export const recorded = (...customers: readonly (Partial<CustomerRecorded> & { customerId: string })[]): EventOf<'registry.customer-recorded.v1'> =>
  event('registry.customer-recorded.v1', {
    subject: newId(), version: 1,
    data: { customers: customers.map(one => ({ version: 1, status: 'PROSPECT', code: null, creditCode: null, agreementSigned: false, refs: [], ...one })) },
  });

export const filed = (customer: string, facts: Partial<EventData<'registry.customer-filed.v1'>> = {}, correlationId = newId()): EventOf<'registry.customer-filed.v1'> =>
  event('registry.customer-filed.v1', {
    subject: customer, version: facts.version ?? 2, correlationId,
    data: { customerId: customer, version: 2, filingId: newId(), unit: 'U440515', kind: 'COMPREHENSIVE', agreementSigned: false, on: '2025-01-15', ...facts },
  });

export type CellOf = { readonly customer: string; readonly month: string; readonly wan: number; readonly line?: Line; readonly version?: number; readonly turnoverWan?: number };

/** A posting of the ledger; amounts in 万. */
export const posted = (sequence: number, cells: readonly CellOf[], totals: Readonly<Record<number, number>> = {}): EventOf<'ledger.revenue-posted.v1'> =>
  event('ledger.revenue-posted.v1', {
    subject: newId(), version: 1,
    data: {
      sequence, importId: null,
      cells: cells.map(cell => ({
        customerId: cell.customer, month: cell.month, line: cell.line ?? 'letters', fen: wan(cell.wan), turnoverFen: wan(cell.turnoverWan ?? 0), version: cell.version ?? 1,
      })),
      ledgerTotals: Object.entries(totals).map(([year, total]) => ({ year: Number(year), fen: wan(total) })),
    },
  });

export const declared = (year: number, total: number, version = 1): EventOf<'ledger.bureau-revenue-declared.v1'> =>
  event('ledger.bureau-revenue-declared.v1', { subject: String(year), version, data: { year, fen: wan(total), version } });

export const closed = (month: string, facts: { cells: number; wan: number; sequence: number; version?: number }, correlationId = newId()): EventOf<'ledger.month-closed.v1'> =>
  event('ledger.month-closed.v1', {
    subject: month, version: facts.version ?? 1, correlationId,
    data: { month, cells: facts.cells, fen: wan(facts.wan), sequence: facts.sequence, version: facts.version ?? 1 },
  });
