import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
// By path: jest maps no names in a global setup.
import { mayEnter, userForPostgres } from '../../local-servers/src/operating-system-user';
import { dataFolderOf, isAlive, startPostgres, type PostgresServer } from '../../local-servers/src/postgres-server';

type Shared = { readonly server: PostgresServer; readonly folder: string };

export const OWNER_ROLE = 'test_owner';
export const APPLICATION_ROLE = 'test_app';
const PREFIX = 'tests-';

/** Nothing here outlives the run: speed before safety. */
const SETTINGS = {
  fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', shared_buffers: '128MB',
  max_wal_size: '2GB', autovacuum_naptime: '10s', track_functions: 'none', jit: 'off',
};

const placeForRuns = (): string => {
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
const remove = (folder: string): void => {
  stopServerOf(join(dataFolderOf(folder), 'postmaster.pid'), folder);
  for (const name of readdirSync(folder)) {
    if (name.startsWith('nats-')) stopServerOf(join(folder, name, 'nats.pid'), folder);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
};

/** What runs left whose jest was killed. */
const removeLeftOvers = (place: string): void => {
  for (const name of readdirSync(place)) {
    if (name.startsWith(PREFIX) && !isAlive(Number(name.slice(PREFIX.length)))) remove(join(place, name));
  }
};

/** The one PostgreSQL of a jest run, with an owner and an application role; its addresses go to the workers as environment. */
export const startSharedPostgres = async (): Promise<{ server: Shared; addresses: Record<string, string> }> => {
  const place = placeForRuns();
  removeLeftOvers(place);
  const folder = join(place, `${PREFIX}${process.pid}`);
  const server = await startPostgres({ folder, password: randomBytes(18).toString('hex'), settings: SETTINGS });
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

export const stopSharedPostgres = async (shared: Shared | undefined): Promise<void> => {
  if (!shared) return;
  await shared.server.stop('immediate');
  remove(shared.folder);
};
