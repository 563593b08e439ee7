import pg from 'pg';
import type { Db } from '../reaction';
import { pause } from '../waiting';

/** A database session of the relay's own: it holds the lock of the leader, hears NOTIFY and does all of the relay's work. */
export type Session = {
  query<Row extends object = object>(sql: string, params?: unknown[]): Promise<Row[]>;
  /** Aborted once the session is lost; its lock is free from then on. */
  readonly lost: AbortSignal;
  end(): Promise<void>;
};

const RELAY_LOCK = 4_405_002;
const END_MS = 2_000;
/**
 * The outbox is read and marked by its indexes, whatever the statistics say of a table that has just grown. A mark that a crash
 * of the server takes back means that the event is sent twice, which the inbox absorbs: so the marks need not wait for the disk.
 * A leader whose machine vanished is noticed by the server within half a minute, and its lock is free.
 */
const SETTINGS = `
set statement_timeout = '60s'; set synchronous_commit = off;
set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3;
set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off; set enable_hashjoin = off; set enable_mergejoin = off;
listen outbox`;

/** The connection of the relay, from the options of the service's data source. */
const clientConfig = (db: Db, url: string | undefined): pg.ClientConfig => {
  const { options } = db;
  if (options.type !== 'postgres') throw new Error(`a relay needs PostgreSQL, not ${options.type}`);
  const target = url ?? options.url;
  const { host, port, database, username, password } = options;
  if (target === undefined && typeof password === 'function') throw new Error('a relay needs the url of its database');
  return {
    ...(target !== undefined
      ? { connectionString: target }
      : {
          ...(host !== undefined && { host }),
          ...(port !== undefined && { port }),
          ...(database !== undefined && { database }),
          ...(username !== undefined && { user: username }),
          ...(typeof password === 'string' && { password }),
        }),
    application_name: `${options.applicationName ?? 'event-bus'}-relay`,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 65_000,
  };
};

/** Says goodbye to the server, but does not wait for one that no longer answers. */
const endWithin = async (ms: number, client: pg.Client): Promise<void> => {
  const ended = new AbortController();
  const goodbye = client.end().then(() => ended.abort(), () => ended.abort());
  await Promise.race([goodbye, pause(ms, ended.signal)]);
};

/** Opens a session and takes the lead of the database's outbox; undefined while another relay has it. */
export const openLeaderSession = async (
  options: { readonly db: Db; readonly listenUrl?: string | undefined },
  onNotify: () => void,
): Promise<Session | undefined> => {
  const client = new pg.Client(clientConfig(options.db, options.listenUrl));
  const gone = new AbortController();
  const lose = (): void => {
    gone.abort();
    onNotify();
  };
  client.on('error', lose);
  client.on('end', lose);
  client.on('notification', onNotify);
  const session: Session = {
    query: async <Row extends object>(sql: string, params?: unknown[]) => {
      try {
        return (await client.query<Row>(sql, params)).rows;
      } catch (error) {
        // What the server did not say itself (it has an SQLSTATE) came from the connection, silent ones included.
        if (!(error instanceof pg.DatabaseError)) lose();
        throw error;
      }
    },
    lost: gone.signal,
    end: () => endWithin(END_MS, client),
  };
  try {
    await client.connect();
    const [lock] = await session.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [RELAY_LOCK]);
    if (lock?.taken) {
      await session.query(SETTINGS);
      return session;
    }
  } catch (error) {
    await session.end();
    throw error;
  }
  await session.end();
  return undefined;
};
