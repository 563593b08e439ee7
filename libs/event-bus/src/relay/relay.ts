import type { Service } from '@keyaccount/contracts';
import type { EventBus } from '../bus';
import type { Db, Log } from '../reaction';
import { type Backoff, type Bell, backoff, bell, messageOf, pause } from '../waiting';
import { type BatchOutcome, batchSender } from './batch';
import { type Session, openLeaderSession } from './session';
import { type StreamGuard, streamGuard } from './stream-guard';

export type RelayOptions = {
  readonly db: Db;
  /** A direct address of the database where `db` goes through a pooler that cannot LISTEN. */
  readonly listenUrl?: string | undefined;
  readonly source: Service;
  readonly bus: EventBus;
  readonly log: Log;
};

export type Relay = {
  /** Ends after the batch under way; the lead is free then. */
  stop(): Promise<void>;
  /** Looks at the outbox now. */
  wake(): void;
  /** Whether this relay is the one that sends. */
  leads(): boolean;
};

const POLL_MS = 500;
const FOLLOWER_MS = 1_000;
const STREAM_CHECK_MS = 2_000;
const PARTITION_CHECK_MS = 6 * 3_600_000;
const MONTHS_AHEAD = 2;

/** Runs a task at once and then at most every so often. */
const every = (ms: number, task: () => Promise<void>): { due(): Promise<void>; again(): void } => {
  let next = 0;
  return {
    due: async () => {
      if (performance.now() < next) return;
      await task();
      next = performance.now() + ms;
    },
    again: () => {
      next = 0;
    },
  };
};

/** The months' partitions are a convenience: without them rows fall into the default partition. */
const createPartitions = async (session: Session, log: Log): Promise<void> => {
  try {
    await session.query('select event_bus_create_partitions($1)', [MONTHS_AHEAD]);
  } catch (error) {
    if (session.lost.aborted) throw error;
    log.warn({ error: messageOf(error) }, 'the coming months have no partitions yet');
  }
};

const sendOrSayWhyNot = async (check: () => Promise<void>, send: () => Promise<BatchOutcome>): Promise<BatchOutcome> => {
  await check();
  return send();
};

/** Sends until it is told to stop or the session is lost. */
const lead = async (session: Session, options: RelayOptions, stopping: AbortSignal, wakeUp: Bell): Promise<void> => {
  const { bus, source, log } = options;
  const guard: StreamGuard = streamGuard(session, bus, source, log);
  const send = batchSender({ session, bus, source, guard, log });
  const partitions = every(PARTITION_CHECK_MS, () => createPartitions(session, log));
  const stream = every(STREAM_CHECK_MS, guard.check);
  const unavailable: Backoff = backoff(100, 5_000);
  while (!stopping.aborted && !session.lost.aborted) {
    await partitions.due();
    const outcome = await sendOrSayWhyNot(stream.due, send).catch((error: unknown): BatchOutcome => {
      if (session.lost.aborted) throw error;
      return { rows: 0, unavailable: messageOf(error) };
    });
    if (outcome.unavailable !== undefined) {
      log.warn({ source, reason: outcome.unavailable }, 'events wait in the outbox');
      stream.again();
      await pause(unavailable.next(), stopping);
    } else {
      unavailable.reset();
      if (!outcome.rows) await wakeUp.wait(POLL_MS);
    }
  }
};

/** Sends what the service's outbox holds, in order, while no other relay of the database does; never gives up before it is stopped. */
export const startRelay = (options: RelayOptions): Relay => {
  const { source, log } = options;
  const stopping = new AbortController();
  const wakeUp = bell();
  const reconnect = backoff(200, 10_000);
  let leads = false;

  const once = async (): Promise<void> => {
    const session = await openLeaderSession(options, wakeUp.ring);
    reconnect.reset();
    if (!session) return pause(FOLLOWER_MS, stopping.signal);
    leads = true;
    log.info({ source }, 'relay leads');
    try {
      await lead(session, options, stopping.signal, wakeUp);
    } finally {
      leads = false;
      await session.end();
    }
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await once();
      } catch (error) {
        log.warn({ source, error: messageOf(error) }, 'relay lost its database session');
        await pause(reconnect.next(), stopping.signal);
      }
    }
  };
  const finished = run();

  return {
    stop: async () => {
      stopping.abort();
      wakeUp.ring();
      await finished;
    },
    wake: wakeUp.ring,
    leads: () => leads,
  };
};
