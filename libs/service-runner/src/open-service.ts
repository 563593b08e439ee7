import { mkdir } from 'node:fs/promises';
import { openWork, startConsumer, startRelay, type Consumer, type EventBus, type Relay } from '@keyaccount/event-bus';
import { createDatabase, migrate, newId, systemClock, type Clock, type Db, type RunningService, type ServiceModule } from '@keyaccount/subgraph-kit';
import { observeQueues, type QueueState } from '@keyaccount/telemetry';
import type { Logger } from 'pino';

export type ServiceOptions = {
  readonly module: ServiceModule;
  /** As the application role. */
  readonly databaseUrl: string;
  /** As the owner: migrates first. */
  readonly ownerUrl?: string | undefined;
  readonly poolSize?: number | undefined;
  readonly spoolDir: string;
  readonly settings: Readonly<Record<string, string | undefined>>;
  readonly log: Logger;
  readonly clock?: Clock | undefined;
};

/** A service with its database, not yet tied to the others. */
export type OpenService = {
  readonly module: ServiceModule;
  readonly db: Db;
  readonly service: RunningService;
  /** Takes events from now on. With the bus of one process every service does this before any of them sends. */
  consume(bus: EventBus): Promise<void>;
  /** Sends its events from now on, and takes up unfinished work. */
  send(bus: EventBus): Promise<void>;
  /** Why it cannot serve now. A broker that is away is no reason: the outbox keeps what is to be sent. */
  notReady(): Promise<readonly string[]>;
  /** Consumers, work under way, relay, database, in this order. Requests and the bus are the caller's. */
  stop(): Promise<void>;
};

const queueState = async (db: Db): Promise<QueueState> => {
  const { outbox, deadLetters } = await openWork(db);
  const [oldest] = await db.query<{ age: number }[]>(
    'select coalesce(extract(epoch from clock_timestamp() - min(occurred_at)), 0)::float8 as age from outbox where published_at is null',
  );
  return { outbox, deadLetters, oldestAgeSeconds: oldest?.age ?? 0 };
};

const answers = async (db: Db): Promise<readonly string[]> => {
  const patience = new Promise<never>((_, reject) => setTimeout(reject, 2_000).unref());
  return Promise.race([db.query('select 1'), patience]).then(() => [], () => ['database']);
};

const openDatabase = async ({ module, databaseUrl, ownerUrl, poolSize }: ServiceOptions): Promise<Db> => {
  if (ownerUrl !== undefined) {
    const { name, migrations, appendOnly } = module;
    await migrate({ ownerUrl, applicationRole: decodeURIComponent(new URL(databaseUrl).username), name, migrations, ...(appendOnly ? { appendOnly } : {}) });
  }
  return createDatabase({ url: databaseUrl, name: module.name, entities: module.entities, ...(poolSize === undefined ? {} : { poolSize }) });
};

/** Migrates, opens the database and starts the service. */
export const openService = async (options: ServiceOptions): Promise<OpenService> => {
  const { module, databaseUrl, spoolDir, settings, log, clock = systemClock } = options;
  await mkdir(spoolDir, { recursive: true, mode: 0o700 });
  const db = await openDatabase(options);
  const service = module.start({ db, clock, newId, log, spoolDir, settings });
  const forget = observeQueues(module.name, () => queueState(db));
  let consumer: Consumer | undefined;
  let relay: Relay | undefined;
  return {
    module, db, service,
    consume: async bus => void (consumer = await startConsumer({ db, consumer: module.source, reactions: service.reactions, bus, log })),
    send: async bus => {
      relay = startRelay({ db, listenUrl: databaseUrl, source: module.source, bus, log });
      await service.resume?.();
    },
    notReady: () => answers(db),
    stop: async () => {
      forget();
      await consumer?.stop();
      await service.stop?.();
      await relay?.stop();
      await db.destroy();
    },
  };
};
