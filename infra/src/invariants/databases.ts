import { bureauDay, SERVICES, type Service } from '@keyaccount/contracts';
import { systemClock, type Clock } from '@keyaccount/subgraph-kit';
import pg from 'pg';
import { poolOf } from '../pool';

export type Row = Readonly<Record<string, unknown>>;

/** The five databases at rest, read-only. */
export type Databases = {
  /** The bureau's day on which they are read. */
  today(): string;
  rows<T extends Row>(service: Service, sql: string, parameters?: readonly unknown[]): Promise<T[]>;
  /** Row by row in the order of the statement; any number of rows in constant memory. */
  stream<T extends Row>(service: Service, sql: string): AsyncGenerator<T>;
  close(): Promise<void>;
};

const FETCH = 5_000;

/** Each stream has a connection of its own, in one snapshot. */
async function* streamOf<T extends Row>(url: string, sql: string): AsyncGenerator<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'keyaccount-check' });
  await client.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    await client.query(`declare reading no scroll cursor for ${sql}`);
    for (;;) {
      const { rows } = await client.query<T>(`fetch ${FETCH} from reading`);
      yield* rows;
      if (rows.length < FETCH) return;
    }
  } finally {
    await client.end();
  }
}

/** Opens the databases under these addresses, to be read as of a clock; nothing that is done through them can change a row. */
export const readDatabases = (urls: Readonly<Record<Service, string>>, clock: Clock = systemClock): Databases => {
  const pools = Object.fromEntries(
    SERVICES.map(service => [service, poolOf({ connectionString: urls[service], max: 2, options: '-c default_transaction_read_only=on', application_name: 'keyaccount-check' })]),
  ) as Record<Service, pg.Pool>;
  // An idle connection that the server cuts off is replaced by the next query; without a listener it would end the process.
  for (const pool of Object.values(pools)) pool.on('error', () => undefined);
  return {
    today: () => bureauDay(clock.now()),
    rows: async <T extends Row>(service: Service, sql: string, parameters: readonly unknown[] = []) => (await pools[service].query<T>(sql, [...parameters])).rows,
    stream: (service, sql) => streamOf(urls[service], sql),
    close: async () => void (await Promise.all(Object.values(pools).map(pool => pool.end()))),
  };
};
