import { type EventData, type EventOf } from '@keyaccount/contracts';
import { type Db, newId, systemClock } from '@keyaccount/subgraph-kit';
import { type TestDatabase, eventually, testDatabase } from '@keyaccount/test-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  type Consumer, type EventBus, type Log, type NewEvent, OUTBOX_INBOX_SQL, type Reaction, type Relay, appendToOutbox, openWork, startConsumer, startRelay,
} from '../src/index';

/** What the tests publish: small, and with a version of its own. The year is the aggregate. */
export const DECLARED = 'ledger.bureau-revenue-declared.v1';
export type Declared = EventOf<typeof DECLARED>;

class EventBusScene1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OUTBOX_INBOX_SQL);
    await runner.query('create table aggregate (id text primary key, version integer not null)');
    // No key on the event: a second effect must show.
    await runner.query('create table effect (place bigserial, event_id uuid, subject text, version integer)');
  }
  async down(): Promise<void> {}
}

export const sceneModule = { name: 'event-bus-scene', entities: [], migrations: [EventBusScene1700000000001] };

export const silent: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

export const declared = (year: number, version: number, data: Partial<EventData<typeof DECLARED>> = {}): NewEvent<typeof DECLARED> => ({
  type: DECLARED, aggregateId: String(year), version, correlationId: newId(), data: { year, fen: 1_000_000 + version, version, ...data },
});

export const append = (db: Db, events: readonly NewEvent[]): Promise<void> =>
  db.transaction(tx => appendToOutbox(tx, events, { newId, clock: systemClock }));

/** Versions 1 to n of each year. */
export const history = (years: readonly number[], versions: number): NewEvent[] =>
  Array.from({ length: versions }, (_, index) => years.map(year => declared(year, index + 1))).flat();

/** The reaction under test: writes one row for each event. */
export const recordEffect: Reaction<typeof DECLARED> = async (events, tx) => {
  await tx.query('insert into effect (event_id, subject, version) select * from unnest($1::uuid[], $2::text[], $3::integer[])', [
    events.map(event => event.id), events.map(event => event.subject), events.map(event => event.version),
  ]);
};

/** Two services with a database each: the ledger publishes, grading reacts. */
export type Scene = {
  readonly ledger: TestDatabase;
  readonly grading: TestDatabase;
  relay(bus: EventBus): Relay;
  consumer(bus: EventBus, reaction?: Reaction<typeof DECLARED>): Promise<Consumer>;
  /** Everything that runs, for the end of the test. */
  close(): Promise<void>;
};

export const openScene = async (): Promise<Scene> => {
  const [ledger, grading] = await Promise.all([testDatabase(sceneModule), testDatabase(sceneModule)]);
  const running: { stop(): Promise<void> }[] = [];
  return {
    ledger, grading,
    relay: bus => {
      const relay = startRelay({ db: ledger.db, source: 'ledger', bus, log: silent });
      running.push(relay);
      return relay;
    },
    consumer: async (bus, reaction = recordEffect) => {
      const consumer = await startConsumer({ db: grading.db, consumer: 'grading', reactions: { [DECLARED]: reaction }, bus, log: silent });
      running.push(consumer);
      return consumer;
    },
    close: async () => {
      await Promise.all(running.map(one => one.stop()));
      await Promise.all([ledger.drop(), grading.drop()]);
    },
  };
};

type Effect = { event_id: string; subject: string; version: number };
export const effects = (db: Db): Promise<Effect[]> => db.query<Effect[]>('select event_id, subject, version from effect order by place');
export const publishedIds = async (db: Db): Promise<string[]> => (await db.query<{ id: string }[]>('select id from outbox order by id')).map(row => row.id);

/** For each aggregate its versions in the order in which they took effect. */
export const versionsBySubject = async (db: Db): Promise<Record<string, number[]>> => {
  const versions: Record<string, number[]> = {};
  for (const effect of await effects(db)) (versions[effect.subject] ??= []).push(effect.version);
  return versions;
};

export const oneTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

/** Nothing is unsent and every sent event took effect or was set aside. */
export const quiet = (scene: Scene, expected: number, within = 30_000): Promise<void> =>
  eventually(
    async () => {
      expect((await openWork(scene.ledger.db)).outbox).toBe(0);
      expect((await effects(scene.grading.db)).length).toBeGreaterThanOrEqual(expected);
    },
    { within, describe: `the bus is quiet after ${expected} effects` },
  );

/** The set checker: what was published took effect, all of it, once, and nothing else did. */
export const expectExactlyOnce = async (scene: Scene): Promise<void> => {
  const published = await publishedIds(scene.ledger.db);
  const taken = (await effects(scene.grading.db)).map(effect => effect.event_id);
  const seen = new Set(taken);
  expect({
    lost: published.filter(id => !seen.has(id)),
    unexpected: taken.filter(id => !published.includes(id)),
    repeated: taken.length - seen.size,
  }).toEqual({ lost: [], unexpected: [], repeated: 0 });
};

