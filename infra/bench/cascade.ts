import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventOf } from '@keyaccount/contracts';
import { jetStreamBus, OUTBOX_INBOX_SQL, startConsumer, startRelay, type ReactionTable } from '@keyaccount/event-bus';
import { openService } from '@keyaccount/service-runner';
import { createDatabase, migrate, newId, type Db } from '@keyaccount/subgraph-kit';
import { createLogger } from '@keyaccount/telemetry';
import { registryModule } from '@keyaccount/customer-registry';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openBroker } from '../src/broker';
import { cleanup, type Cleanup } from '../src/cleanup';
import { sampleBureau } from '../src/sample/bureau';
import { benchInstallation } from './installation';
import { sideBySide, type Figure } from './side-by-side';

export type CascadeBench = {
  /** Events a second: the raw pipeline first, then the registry. */
  readonly figures: readonly Figure[];
  /** Milliseconds from the commit of one grade to the commit of its new owner, on an otherwise idle system. */
  readonly single: { readonly p50: number; readonly p99: number };
};

const log = createLogger('bench', { level: 'error' });

class OutboxAlone1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTBOX_INBOX_SQL);
    await runner.query('create table effect (customer_id uuid primary key, grade text not null, version integer not null)');
  }

  async down(): Promise<void> {
    throw new Error('only for measuring');
  }
}

/** What the pipeline costs by itself: one guarded write for each event, no domain work. */
const rawReactions: ReactionTable = {
  'grading.grade-changed.v1': async (events, tx) => {
    await tx.query(
      `insert into effect as held select * from unnest($1::uuid[], $2::text[], $3::int[])
       on conflict (customer_id) do update set grade = excluded.grade, version = excluded.version where held.version < excluded.version`,
      [events.map(event => event.data.customerId), events.map(event => event.data.to), events.map(event => event.data.version)],
    );
  },
};

/** As many comprehensive gold accounts of Chenghai, each with its owner and its grants. */
export const FILL = `
with made as (
  insert into customer (id, code, family_number, name, division, kind, status, grade, grade_version, unit_code, team_phase, filer_unit, business_key, order_key, recorded_at, version)
  select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '44' || lpad(n::text, 12, '0'), '44' || lpad(n::text, 9, '0'), '样例' || n, '440515',
         'COMPREHENSIVE', 'KEY_ACCOUNT', 'GOLD', 1, 'C4405', 'UPKEEP', 'U440515', 'k' || n, 'k' || n, now(), 1
  from generate_series(1, $1::int) n returning id)
insert into ownership (id, customer_id, unit_code, since, decided_at, rule, reason, reason_en, flagged, kind, grade, correlation_id)
select uuidv7(), id, 'C4405', '2025-01-15', '2025-01-15', 'REG-3', '样例', 'sample', false, 'COMPREHENSIVE', 'GOLD', id from made`;

/** Gold to silver and back: every change moves the owner between the city centre and Chenghai. */
const PUBLISH = `
insert into outbox (type, aggregate_type, aggregate_id, aggregate_version, payload, correlation_id)
select 'grading.grade-changed.v1', 'customer-grade', id, $2, jsonb_build_object('customerId', id, 'version', $2::int, 'from', $3::text, 'to', $4::text,
       'source', 'SCORE', 'year', 2025, 'runId', null, 'effectiveAt', '2026-01-15T00:00:00.000Z'), $5::uuid
from (select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0')) as id from generate_series($6::int, $1::int) n) c`;

const publish = (source: Db, upTo: number, version: number, from = 1): Promise<unknown> => {
  const [before, after] = version % 2 === 0 ? ['GOLD', 'SILVER'] : ['SILVER', 'GOLD'];
  return source.query(PUBLISH, [upTo, version, before, after, randomUUID(), from]);
};

const taken = async (db: Db): Promise<number> => {
  const [row] = await db.query<{ n: number }[]>('select count(*)::int as n from inbox');
  return row?.n ?? 0;
};

const envelope = (type: string, subject: string, data: object) => ({
  specversion: '1.0', id: newId(), source: '/keyaccount/organisation', type, subject, time: new Date().toISOString(), datacontenttype: 'application/json',
  correlationid: newId(), version: 1, data,
});

export const tellRegistry = async (db: Db, reactions: ReactionTable): Promise<void> => {
  const { units, staff } = sampleBureau();
  const changed = units.map(({ code, name, tier, parent, divisions, lines }) => envelope('organisation.unit-changed.v1', code, { code, name, tier, parent, divisions, lines, version: 1 }));
  const started = staff.flatMap(({ key, appointments }) => {
    const staffId = newId();
    return appointments.map(({ unit, post, since }) => {
      const appointmentId = newId();
      return envelope('organisation.appointment-started.v1', appointmentId, { appointmentId, staffId, staffKey: key, unit, post, since, version: 1 });
    });
  });
  await db.transaction(async tx => {
    await reactions['organisation.unit-changed.v1']?.(changed as EventOf<'organisation.unit-changed.v1'>[], tx);
    await reactions['organisation.appointment-started.v1']?.(started as EventOf<'organisation.appointment-started.v1'>[], tx);
  });
};

type Side = { readonly source: Db; readonly sourceUrl: string; readonly target: Db; readonly reactions: ReactionTable; readonly natsUrl: string; version: number };

/** Events a second from the relay's first look at the outbox to the last commit of the consumer. */
const run = async (side: Side, customers: number): Promise<number> => {
  side.version += 1;
  await publish(side.source, customers, side.version);
  const wanted = (await taken(side.target)) + customers;
  const bus = await jetStreamBus({ url: side.natsUrl, log });
  const consumer = await startConsumer({ db: side.target, consumer: 'registry', reactions: side.reactions, bus, log });
  const began = performance.now();
  const relay = startRelay({ db: side.source, listenUrl: side.sourceUrl, source: 'grading', bus, log });
  while ((await taken(side.target)) < wanted) await pause(20);
  const seconds = (performance.now() - began) / 1_000;
  await consumer.stop();
  await relay.stop();
  await bus.close();
  return customers / seconds;
};

const percentile = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;

/** One grade at a time: from its commit until the registry's commit is heard. */
const singles = async (side: Side, url: string, count: number): Promise<number[]> => {
  const bus = await jetStreamBus({ url: side.natsUrl, log });
  const consumer = await startConsumer({ db: side.target, consumer: 'registry', reactions: side.reactions, bus, log });
  const relay = startRelay({ db: side.source, listenUrl: side.sourceUrl, source: 'grading', bus, log });
  const ear = new pg.Client({ connectionString: url });
  await ear.connect();
  await ear.query('listen outbox');
  await pause(1_000);
  const waits: number[] = [];
  side.version += 1;
  for (let n = 1; n <= count; n += 1) {
    const heard = new Promise(done => ear.once('notification', done));
    await publish(side.source, n, side.version, n);
    const committed = performance.now();
    await heard;
    waits.push(performance.now() - committed);
    await pause(5);
  }
  await ear.end();
  await consumer.stop();
  await relay.stop();
  await bus.close();
  return waits;
};

const prepare = async (customers: number, onStop: Cleanup): Promise<{ raw: Side; registry: Side; registryUrl: string }> => {
  const { folder, databases } = await benchInstallation('cascade', onStop);
  const database = async (name: 'ledger' | 'grading' | 'complaints'): Promise<Db> => {
    const { url, ownerUrl } = databases.urls[name];
    await migrate({ ownerUrl, applicationRole: `${name}_app`, name, migrations: [OutboxAlone1767225600000] });
    const db = await createDatabase({ url, name, entities: [], statementTimeoutMs: 0 });
    onStop.add(() => db.destroy());
    return db;
  };
  const natsUrl = await openBroker(folder, onStop);
  const rawNatsUrl = await openBroker(join(folder, 'raw'), onStop);
  const open = await openService({
    module: registryModule, databaseUrl: databases.urls.registry.url, ownerUrl: databases.urls.registry.ownerUrl, spoolDir: join(folder, 'spool'), settings: {}, log,
  });
  onStop.add(() => open.stop());
  const owner = new pg.Client({ connectionString: databases.urls.registry.ownerUrl });
  await owner.connect();
  await owner.query(FILL, [customers]);
  await owner.query('analyze');
  await owner.end();
  await tellRegistry(open.db, open.service.reactions);
  return {
    raw: { source: await database('ledger'), sourceUrl: databases.urls.ledger.url, target: await database('complaints'), reactions: rawReactions, natsUrl: rawNatsUrl, version: 1 },
    registry: { source: await database('grading'), sourceUrl: databases.urls.grading.url, target: open.db, reactions: open.service.reactions, natsUrl, version: 1 },
    registryUrl: databases.urls.registry.url,
  };
};

/**
 * The cascade of a mass regrade, the registry consuming, against the same pipeline (outbox, JetStream, inbox, 500 events a
 * transaction) without any domain work; and how long one change takes on an idle system.
 */
export const benchCascade = async ({ customers, rounds }: { customers: number; rounds: number }): Promise<CascadeBench> => {
  const onStop = cleanup();
  try {
    const { raw, registry, registryUrl } = await prepare(customers, onStop);
    const figures = await sideBySide(rounds, [
      { name: 'raw pipeline, no domain work', measure: () => run(raw, customers) },
      { name: 'registry: owner, team, access, outbox', measure: () => run(registry, customers) },
    ]);
    const waits = await singles(registry, registryUrl, Math.min(300, customers));
    return { figures, single: { p50: percentile(waits, 0.5), p99: percentile(waits, 0.99) } };
  } finally {
    await onStop.run();
  }
};
