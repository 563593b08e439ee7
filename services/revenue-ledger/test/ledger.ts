import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import { inTransaction, newId, rows, type Clock } from '@keyaccount/subgraph-kit';
import { event, fixedClock, informationSupervisor, testDatabase } from '@keyaccount/test-kit';
import pino from 'pino';
import { ledgerModule, revenueLedger } from '../src/revenue-ledger';

export const HEADER = 'source_system,source_ref,customer_ref,line,unit_code,month,amount,turnover';
export const UNITS = ['U440515', 'PB-EXPRESS', 'BB4405'];

/** A ledger on a database of its own, with three units. */
export const testLedger = async (clock: Clock = fixedClock('2026-06-15T02:00:00Z')) => {
  const database = await testDatabase(ledgerModule);
  const spoolDir = mkdtempSync(join(tmpdir(), 'ledger-'));
  const deps = { db: database.db, clock, newId, log: pino({ level: 'silent' }), spoolDir, settings: {} };
  const ledger = revenueLedger(deps);
  const { db } = database;

  const react = <T extends keyof typeof ledger.reactions>(type: T, events: readonly EventOf<T>[]): Promise<void> =>
    inTransaction(db, tx => (ledger.reactions[type] as (all: readonly EventOf<T>[], inside: typeof tx) => Promise<void>)(events, tx));

  await react('organisation.unit-changed.v1', UNITS.map(code => event('organisation.unit-changed.v1', {
    subject: code, version: 1, data: { code, name: code, tier: 'COUNTY_CENTRE', parent: null, divisions: [], lines: [], version: 1 },
  })));

  const read = async (id: string) => {
    const found = (await ledger.queries.importsById(informationSupervisor(), [id])).get(id);
    if (!found) throw new Error('no such import');
    return found;
  };
  return {
    ...ledger, db, deps, spoolDir, react, read,
    sql: <T>(text: string, parameters: unknown[] = []) => rows<T>(db.manager, text, parameters),
    /** Sends a file and waits for its end. */
    send: async (lines: readonly string[] | Buffer, contentType = 'text/csv', actor: Actor = informationSupervisor()) => {
      const body = Readable.from([Buffer.isBuffer(lines) ? lines : Buffer.from([HEADER, ...lines].join('\n'))]);
      const id = await ledger.useCases.importRevenue(actor, { contentType, body, correlationId: newId() });
      await ledger.imports.idle();
      return read(id);
    },
    /** A customer becomes known by its number in the source system BOOKS. */
    know: async (ref: string, more: { code?: string; creditCode?: string } = {}) => {
      const customerId = newId();
      await react('registry.customer-recorded.v1', [event('registry.customer-recorded.v1', {
        subject: customerId, version: 1,
        data: { customers: [{ customerId, version: 1, status: 'PROSPECT', code: more.code ?? null, creditCode: more.creditCode ?? null, agreementSigned: false, refs: [{ system: 'BOOKS', ref }] }] },
      })]);
      return customerId;
    },
    drop: async () => {
      await ledger.imports.stop();
      rmSync(spoolDir, { recursive: true, force: true });
      await database.drop();
    },
  };
};
export type TestLedger = Awaited<ReturnType<typeof testLedger>>;

export const row = (ref: string, customer: string, more: { line?: string; unit?: string; month?: string; amount?: string; turnover?: string } = {}): string =>
  ['BOOKS', ref, customer, more.line ?? 'express', more.unit ?? 'U440515', more.month ?? '2025-03', more.amount ?? '100.00', more.turnover ?? ''].join(',');
