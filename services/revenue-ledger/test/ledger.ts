import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import { inTransaction, newId, rows, subgraphSchema, type Clock } from '@keyaccount/subgraph-kit';
import { event, fixedClock, graphql, informationSupervisor, testDatabase } from '@keyaccount/test-kit';
import pino from 'pino';
import { resolvers } from '../src/resolvers';
import { contextOf } from '../src/resolvers/context';
import { ledgerModule, revenueLedger } from '../src/revenue-ledger';
import { typeDefs } from '../src/sdl.generated';

export const HEADER = 'source_system,source_ref,customer_ref,line,unit_code,month,amount,turnover';
export const UNITS = ['U440515', 'PB-EXPRESS', 'BB4405'];

/** LED-1 and invariant 3: what customer, month, line and unit say beside what their entries say. */
const UNBALANCED = `
  with counted as (
    select m.customer_id, coalesce(s.month, e.month) as month, e.line, e.unit_code, sum(e.fen) as fen, sum(e.turnover_fen) as turnover
    from entry e join party_customer m on m.party_id = e.party_id and m.until is null left join suspense_posting s on s.entry_id = e.id group by 1, 2, 3, 4)
  select * from counted c full join customer_total t using (customer_id, month, line, unit_code) 
  where coalesce(c.fen, 0) <> coalesce(t.fen, 0) or coalesce(c.turnover, 0) <> coalesce(t.turnover_fen, 0)`;
const SUMS = `
  select (select coalesce(sum(fen), 0)::bigint from entry) as entries, (select coalesce(sum(fen), 0)::bigint from ledger_year) as years,
    (select coalesce(sum(fen), 0)::bigint from month) as months`;

/** A ledger on a database of its own, with three units. */
export const testLedger = async (clock: Clock = fixedClock('2026-06-15T02:00:00Z')) => {
  const database = await testDatabase(ledgerModule);
  const spoolDir = mkdtempSync(join(tmpdir(), 'ledger-'));
  const deps = { db: database.db, clock, newId, log: pino({ level: 'silent' }), spoolDir, settings: {} };
  const ledger = revenueLedger(deps);
  const { db } = database;
  const running = { schema: subgraphSchema(typeDefs, resolvers), createContext: contextOf(ledger) };

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
    ask: <Data = Record<string, unknown>>(actor: Actor | undefined, query: string, variables?: Record<string, unknown>) => graphql<Data>(running, actor, query, variables),
    expectBalanced: async (): Promise<void> => {
      expect(await rows(db.manager, UNBALANCED)).toEqual([]);
      const [sums] = await rows<{ entries: bigint; years: bigint; months: bigint }>(db.manager, SUMS);
      expect([sums?.years, sums?.months]).toEqual([sums?.entries, sums?.entries]);
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
