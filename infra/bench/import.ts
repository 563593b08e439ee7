import { once } from 'node:events';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { LINES } from '@keyaccount/contracts';
import { inProcess, startGateway, type Subgraph } from '@keyaccount/gateway';
import { newKeyPair, signAccessToken, verifyAccessToken, type StaffActor } from '@keyaccount/identity';
import { ledgerModule } from '@keyaccount/revenue-ledger';
import { openService, type OpenService } from '@keyaccount/service-runner';
import { newId, type Db, type ServiceName } from '@keyaccount/subgraph-kit';
import { createLogger } from '@keyaccount/telemetry';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { request } from 'undici';
import { cleanup, type Cleanup } from '../src/cleanup';
import { readSupergraph } from '../src/system';
import { benchInstallation } from './installation';
import { sideBySide, type Figure } from './side-by-side';

const log = createLogger('bench', { level: 'error' });
const HOST = '127.0.0.1';
const HEADER = 'source_system,source_ref,customer_ref,line,unit_code,month,amount,turnover';
const UNITS = Array.from({ length: 20 }, (_, n) => `U${n}`);
const ENTRY_COLUMNS = 'party_id, line, unit_code, month, fen, turnover_fen, source_system, source_ref, recorded_at';

type Row = { readonly ref: string; readonly customer: number; readonly line: string; readonly unit: string; readonly year: number; readonly month: number; readonly fen: number };
/** Each round brings another year's file. */
type Round = { readonly name: string; readonly year: number };

/** The n-th row of a round; twelve rows a customer, one for each month. */
const rowAt = ({ name, year }: Round, n: number, customers: number): Row => ({
  ref: `${name}-${n}`, year, customer: n % customers, line: LINES[n % 7] ?? 'express', unit: UNITS[n % UNITS.length] ?? 'U0', month: (Math.floor(n / customers) % 12) + 1, fen: 1_000 + ((n * 7_919) % 900_000),
});

const lines = function* (round: Round, count: number, customers: number, of: (row: Row) => string, header?: string): Generator<string> {
  if (header) yield `${header}\n`;
  for (let n = 0; n < count; n += 1) yield `${of(rowAt(round, n, customers))}\n`;
};

const csvLine = ({ ref, customer, line, unit, year, month, fen }: Row): string =>
  `BOOKS,${ref},K${customer},${line},${unit},${year}-${String(month).padStart(2, '0')},${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')},`;

const copyLine = (parties: ReadonlyMap<string, string>) => ({ ref, customer, line, unit, year, month, fen }: Row): string =>
  [parties.get(`K${customer}`), line, unit, year * 100 + month, fen, 0, 'BOOKS', ref, '2026-01-05T00:00:00Z'].join('\t');

const envelope = (type: string, subject: string, data: object) => ({
  specversion: '1.0', id: newId(), source: '/keyaccount/bench', type, subject, time: new Date().toISOString(), datacontenttype: 'application/json', correlationid: newId(), version: 1, data,
});

/** The ledger learns the units, and so many customers by their number in the source system. */
const tellLedger = async ({ db, service }: OpenService, customers: number): Promise<void> => {
  const react = (type: 'organisation.unit-changed.v1' | 'registry.customer-recorded.v1', events: object[]): Promise<void> =>
    db.transaction(async tx => (service.reactions[type] as (all: readonly object[], inside: typeof tx) => Promise<void>)(events, tx));
  await react('organisation.unit-changed.v1', UNITS.map(code => envelope('organisation.unit-changed.v1', code, { code, name: code, tier: 'COUNTY_CENTRE', parent: null, divisions: [], lines: [], version: 1 })));
  const told = Array.from({ length: customers }, (_, n) => ({
    customerId: newId(), version: 1, status: 'PROSPECT', code: null, creditCode: null, agreementSigned: false, refs: [{ system: 'BOOKS', ref: `K${n}` }],
  }));
  for (let at = 0; at < customers; at += 500) {
    await react('registry.customer-recorded.v1', [envelope('registry.customer-recorded.v1', newId(), { customers: told.slice(at, at + 500) })]);
  }
};

const nobody: Subgraph = {
  ask: () => Promise.reject(new Error('only the ledger is measured')),
  receive: () => Promise.reject(new Error('only the ledger is measured')),
  close: async () => undefined,
};

/** A gateway before the ledger alone, and a token of an information supervisor. */
const openGateway = async (ledger: OpenService, onStop: Cleanup): Promise<{ url: string; token: string }> => {
  const { privateKey, publicKey } = await newKeyPair('o1');
  const gateway = await startGateway({
    supergraphSdl: readSupergraph(), host: HOST, port: 0, log, explorer: false, verifyAccess: token => verifyAccessToken(token, [publicKey], new Date()),
    subgraphs: { 'revenue-ledger': inProcess(ledger.service, { timeoutMs: 30_000 }), 'customer-registry': nobody, grading: nobody, organisation: nobody, complaints: nobody } satisfies Record<ServiceName, Subgraph>,
  });
  onStop.add(() => gateway.close());
  const actor: StaffActor = {
    kind: 'staff', staffId: newId(), name: '样例', session: 's1', posts: [{ unit: 'C4405', post: 'INFORMATION_SUPERVISOR', tier: 'CITY_CENTRE' }], reach: { all: true, units: [], homeUnits: [] },
  };
  return { url: gateway.url, token: await signAccessToken(actor, privateKey, new Date()) };
};

const untilOver = async (db: Db, id: string, rows: number): Promise<void> => {
  for (;;) {
    const [held] = await db.query<{ status: string; posted: number }[]>('select status, rows_posted as posted from import where id = $1', [id]);
    if (held?.status === 'COMPLETED' && held.posted === rows) return;
    if (held && !['RECEIVED', 'RUNNING'].includes(held.status)) throw new Error(`the import ended as ${held.status} with ${held.posted} rows posted`);
    await pause(20);
  }
};

type Sizes = { readonly rows: number; readonly customers: number; readonly rounds: number };

/**
 * POST /imports/revenue on the gateway until the last row is posted (parse, check, match, post, totals, facts), beside COPY of as
 * many rows, ready made, into the same table with its indexes. The first import, which meets empty tables, is not counted.
 */
export const benchImport = async ({ rows, customers, rounds }: Sizes): Promise<readonly Figure[]> => {
  const onStop = cleanup();
  try {
    const { folder, databases } = await benchInstallation('import', onStop);
    const { url: databaseUrl, ownerUrl } = databases.urls.ledger;
    const ledger = await openService({ module: ledgerModule, databaseUrl, ownerUrl, spoolDir: join(folder, 'spool'), settings: {}, log });
    onStop.add(() => ledger.stop());
    await tellLedger(ledger, customers);
    const { url, token } = await openGateway(ledger, onStop);

    const send = async (round: Round, count: number): Promise<number> => {
      const path = join(folder, 'rows.csv');
      await pipeline(Readable.from(lines(round, count, customers, csvLine, HEADER)), createWriteStream(path));
      const began = performance.now();
      const { statusCode, body } = await request(`${url}/imports/revenue`, {
        method: 'POST', body: createReadStream(path), headers: { 'content-type': 'text/csv; charset=utf-8', 'content-length': String(statSync(path).size), authorization: `Bearer ${token}` },
      });
      if (statusCode !== 202) throw new Error(`the import was refused: ${await body.text()}`);
      const { importId } = (await body.json()) as { importId: string };
      await untilOver(ledger.db, importId, count);
      return (count / (performance.now() - began)) * 1_000;
    };
    await send({ name: 'warm', year: 2010 }, customers);

    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    onStop.add(() => owner.end());
    await owner.query('analyze');
    const { rows: held } = await owner.query<{ id: string; ref: string }>('select id::text, ref from party');
    const ofParty = copyLine(new Map(held.map(({ id, ref }) => [ref, id])));
    const copy = async (round: Round): Promise<number> => {
      const path = join(folder, 'rows.txt');
      await pipeline(Readable.from(lines(round, rows, customers, ofParty)), createWriteStream(path));
      const began = performance.now();
      const into = owner.query(copyFrom(`copy entry (${ENTRY_COLUMNS}) from stdin`));
      createReadStream(path, { highWaterMark: 256 * 1024 }).pipe(into);
      await once(into, 'finish');
      return (rows / (performance.now() - began)) * 1_000;
    };
    let round = 0;
    const next = (kind: string): Round => ({ name: `${kind}${(round += 1)}`, year: 2010 + round });
    return await sideBySide(rounds, [
      { name: 'COPY of ready-made rows', measure: () => copy(next('copy')) },
      { name: 'POST /imports/revenue', measure: () => send(next('sent'), rows) },
    ]);
  } finally {
    await onStop.run();
  }
};
