import { SERVICES, type Service } from '@keyaccount/contracts';
import { codeOf, Trouble, type PostgresServer } from '@keyaccount/local-servers';
import pg from 'pg';
import type { Secrets } from './secrets';

/** The addresses of one service's database: as its owner, who migrates, and as the application, which owns nothing. */
export type DatabaseUrls = { readonly ownerUrl: string; readonly url: string };

/** A crash loses nothing that was answered; sized for a machine that does other things too. */
export const SAFE_SETTINGS = {
  fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', max_connections: '120', shared_buffers: '256MB', work_mem: '16MB',
  maintenance_work_mem: '128MB', max_wal_size: '2GB', random_page_cost: '1.1', jit: 'off', log_min_messages: 'warning',
};

const RUNNING_LOCK = 4_405_100;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const ensureRole = async (admin: pg.Client, role: string, password: string): Promise<void> => {
  const known = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
  await admin.query(`${known.rowCount ? 'alter' : 'create'} role ${role} login password ${literal(password)}`);
};

const ensureDatabase = async (admin: pg.Client, name: Service, passwords: { owner: string; application: string }): Promise<void> => {
  await ensureRole(admin, `${name}_owner`, passwords.owner);
  await ensureRole(admin, `${name}_app`, passwords.application);
  const known = await admin.query('select 1 from pg_database where datname = $1', [name]);
  if (!known.rowCount) await admin.query(`create database ${name} owner ${name}_owner`);
  await admin.query(`revoke all on database ${name} from public`);
  await admin.query(`grant connect on database ${name} to ${name}_app`);
};

const connect = async (server: PostgresServer, folder: string): Promise<pg.Client> => {
  const admin = new pg.Client({ connectionString: server.urlOf('postgres'), application_name: 'keyaccount-start' });
  // A server that is stopped cuts this connection; nobody waits on it.
  admin.on('error', () => undefined);
  try {
    await admin.connect();
    return admin;
  } catch (error) {
    if (codeOf(error) !== '28P01') throw error;
    throw new Trouble(
      `${folder}/secrets.json 与数据不匹配。请从备份恢复该文件,或用 --reset 清空后重新开始。`,
      `${folder}/secrets.json does not belong to the data beside it. Restore it from a backup, or start over with --reset.`,
    );
  }
};

export type Databases = { readonly urls: Readonly<Record<Service, DatabaseUrls>>; release(): Promise<void> };

const tryLock = async (admin: pg.Client): Promise<boolean> => {
  const lock = await admin.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [RUNNING_LOCK]);
  return lock.rows[0]?.taken === true;
};

const alreadyRuns = (folder: string): Trouble =>
  new Trouble(`系统已在使用目录 ${folder} 运行。请先停止它,或用 --data 指定其他目录。`, `It already runs on the folder ${folder}. Stop it first, or name another folder with --data.`);

/** Refuses where a start of ours holds the databases of this server at this moment. */
export const refuseIfHeld = async (server: PostgresServer, folder: string): Promise<void> => {
  const admin = await connect(server, folder);
  const free = await tryLock(admin).finally(() => admin.end());
  if (!free) throw alreadyRuns(folder);
};

/** A database with two roles for each service. As long as they are held, no second start uses the same data. */
export const holdDatabases = async (server: PostgresServer, secrets: Secrets, folder: string): Promise<Databases> => {
  const admin = await connect(server, folder);
  if (!(await tryLock(admin))) {
    await admin.end();
    throw alreadyRuns(folder);
  }
  for (const name of SERVICES) await ensureDatabase(admin, name, secrets.databases[name]);
  const urls = Object.fromEntries(
    SERVICES.map(name => [name, {
      ownerUrl: server.urlOf(name, `${name}_owner`, secrets.databases[name].owner),
      url: server.urlOf(name, `${name}_app`, secrets.databases[name].application),
    }]),
  ) as Record<Service, DatabaseUrls>;
  return { urls, release: () => admin.end() };
};
