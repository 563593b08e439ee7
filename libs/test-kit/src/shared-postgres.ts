import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as LocalServers from '@keyaccount/local-servers';
import pg from 'pg';

/** Handed in, because jest maps no names of packages in a global setup. */
type Servers = Pick<typeof LocalServers, 'dataFolderOf' | 'isAlive' | 'mayEnter' | 'startPostgres' | 'userForPostgres'>;
type Shared = { readonly server: LocalServers.PostgresServer; readonly folder: string };

export const OWNER_ROLE = 'test_owner';
export const APPLICATION_ROLE = 'test_app';
const PREFIX = 'tests-';

/** Nothing here outlives the run: speed before safety. */
const SETTINGS = {
  fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', shared_buffers: '128MB',
  max_wal_size: '2GB', autovacuum_naptime: '10s', track_functions: 'none', jit: 'off',
};

const placeForRuns = ({ mayEnter, userForPostgres }: Servers): string => {
  const cache = join(__dirname, '../../../.cache');
  mkdirSync(cache, { recursive: true });
  return mayEnter(cache, userForPostgres()) ? cache : tmpdir();
};

const stopServerOf = (pidFile: string, folder: string): void => {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)) process.kill(pid, 'SIGQUIT');
  } catch {
    // It is gone already.
  }
};

/** Stops whatever still runs in the folder of a run, and removes the folder. */
const remove = (folder: string, servers: Servers): void => {
  stopServerOf(join(servers.dataFolderOf(folder), 'postmaster.pid'), folder);
  for (const name of readdirSync(folder)) {
    if (name.startsWith('nats-')) stopServerOf(join(folder, name, 'nats.pid'), folder);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
};

/** What runs left whose jest was killed. */
const removeLeftOvers = (place: string, servers: Servers): void => {
  for (const name of readdirSync(place)) {
    if (name.startsWith(PREFIX) && !servers.isAlive(Number(name.slice(PREFIX.length)))) remove(join(place, name), servers);
  }
};

/** The one PostgreSQL of a jest run, with an owner and an application role; its addresses go to the workers as environment. */
export const startSharedPostgres = async (servers: Servers): Promise<{ server: Shared; addresses: Record<string, string> }> => {
  const place = placeForRuns(servers);
  removeLeftOvers(place, servers);
  const folder = join(place, `${PREFIX}${process.pid}`);
  const server = await servers.startPostgres({ folder, password: randomBytes(18).toString('hex'), settings: SETTINGS });
  const password = randomBytes(18).toString('hex');
  const admin = new pg.Client({ connectionString: server.urlOf('postgres') });
  await admin.connect();
  for (const role of [OWNER_ROLE, APPLICATION_ROLE]) await admin.query(`create role ${role} login password '${password}'`);
  await admin.end();
  return {
    server: { server, folder },
    addresses: {
      KEYACCOUNT_TEST_ADMIN_URL: server.urlOf('postgres'),
      KEYACCOUNT_TEST_OWNER_URL: server.urlOf('postgres', OWNER_ROLE, password),
      KEYACCOUNT_TEST_FOLDER: folder,
      KEYACCOUNT_TEST_APP_URL: server.urlOf('postgres', APPLICATION_ROLE, password),
    },
  };
};

export const stopSharedPostgres = async (shared: Shared | undefined, servers: Servers): Promise<void> => {
  if (!shared) return;
  await shared.server.stop('immediate');
  remove(shared.folder, servers);
};
