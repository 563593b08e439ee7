import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port';
import { mayEnter, userForPostgres, type RunAs } from './operating-system-user';
import { postgresBinaries } from './postgres-binaries';
import { diskFull, notWritable, Trouble } from './trouble';

/** The major version that the data is written by. */
export const POSTGRES_MAJOR = '18';
export const SUPERUSER = 'postgres';

export type PostgresOptions = {
  /** Holds the data in `postgres/`, the server's log beside it. */
  readonly folder: string;
  readonly password: string;
  readonly settings?: Readonly<Record<string, string>>;
};

export type PostgresServer = {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly pid: number;
  /** It ran already: its former owner was killed. */
  readonly adopted: boolean;
  urlOf(database: string, user?: string, password?: string): string;
  /** Fast: clients are cut off, data is safe. `immediate`: as a crash. */
  stop(how?: 'fast' | 'immediate'): Promise<void>;
};

type PidFile = { readonly pid: number; readonly port: number; readonly status: string };

export const dataFolderOf = (folder: string): string => join(folder, 'postgres');
const FINISHED = 'keyaccount-initdb-finished';

const readPidFile = (data: string): PidFile | undefined => {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch {
    return undefined;
  }
};

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** A reused process id is not our postmaster: on Linux its command line says which data it serves. */
const servesOurData = (pid: number, data: string): boolean => {
  if (!isAlive(pid)) return false;
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes(data);
};

const tailOf = (log: string): string => (existsSync(log) ? readFileSync(log, 'utf8').slice(-2_000) : '');

export const explainOutput = (folder: string, output: string): Trouble => {
  if (/No space left on device|could not extend file/.test(output)) return diskFull(folder);
  if (/Permission denied|Read-only file system/.test(output)) return notWritable(folder);
  const last = output.trim().split('\n').at(-1) ?? '';
  return new Trouble(`PostgreSQL 无法启动,详见 ${join(folder, 'postgres.log')}:${last}`, `PostgreSQL does not start, see ${join(folder, 'postgres.log')}: ${last}`);
};

const checkVersion = (data: string): void => {
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version === POSTGRES_MAJOR) return;
  throw new Trouble(
    `${data} 中的数据由 PostgreSQL ${version} 写成,本程序使用 ${POSTGRES_MAJOR}。请先用 ${version} 导出再导入,或用 --data 指定其他目录。`,
    `The data in ${data} was written by PostgreSQL ${version}; this program uses ${POSTGRES_MAJOR}. Dump it with ${version} and load it here, or name another folder with --data.`,
  );
};

/** pg_trgm needs to know which characters are letters; sorting stays the same on every machine. */
const localeFlags = (): string[] => {
  const known = spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout?.split('\n') ?? [];
  const ctype = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find(name => known.includes(name)) ?? 'C';
  return ['--encoding=UTF8', '--locale=C', `--lc-ctype=${ctype}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
};

const initialise = (initdb: string, options: PostgresOptions, as: RunAs): void => {
  const data = dataFolderOf(options.folder);
  if (existsSync(join(data, FINISHED))) return checkVersion(data);
  // A folder without the mark is an initdb that was interrupted: nothing in it has ever been used.
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const passwordFile = join(options.folder, 'initdb-password');
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  if ('uid' in as) for (const path of [data, passwordFile]) chownSync(path, as.uid as number, as.gid as number);
  try {
    const flags = [`--pgdata=${data}`, '--auth=scram-sha-256', `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, ...localeFlags(), ...(options.settings?.['fsync'] === 'off' ? ['--no-sync'] : [])];
    const run = spawnSync(initdb, flags, { ...as, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
    if (run.status !== 0) {
      rmSync(data, { recursive: true, force: true });
      throw explainOutput(options.folder, `${run.stderr ?? ''}${run.error?.message ?? ''}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(data, FINISHED), `${new Date().toISOString()}\n`);
};

const whileAlive = async (data: string, pid: number, reached: (file: PidFile | undefined) => boolean, seconds: number): Promise<boolean> => {
  for (const until = Date.now() + seconds * 1_000; Date.now() < until; ) {
    if (reached(readPidFile(data))) return true;
    if (!isAlive(pid)) return reached(readPidFile(data));
    await pause(20);
  }
  return false;
};

const stopProcess = async (pid: number, how: 'fast' | 'immediate' = 'fast'): Promise<void> => {
  const send = (signal: NodeJS.Signals): void => {
    if (isAlive(pid)) process.kill(pid, signal);
  };
  send(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
  for (const until = Date.now() + 60_000; isAlive(pid) && Date.now() < until; ) await pause(20);
  send('SIGQUIT');
};

const handle = (options: PostgresOptions, port: number, pid: number, adopted: boolean): PostgresServer => ({
  host: '127.0.0.1', port, pid, adopted,
  urlOf: (database, user = SUPERUSER, password = options.password) => `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
  stop: how => stopProcess(pid, how),
});

const launch = async (binary: string, options: PostgresOptions, as: RunAs): Promise<PostgresServer> => {
  const data = dataFolderOf(options.folder);
  const log = join(options.folder, 'postgres.log');
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...options.settings };
  const out = openSync(log, 'w', 0o600);
  // Its own process group: Ctrl-C reaches this program alone, which then stops the server last.
  const child = spawn(binary, ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...as, detached: true, stdio: ['ignore', out, out], env: { ...process.env, LC_ALL: 'C' },
  });
  closeSync(out);
  child.unref();
  const pid = child.pid;
  if (pid === undefined) throw explainOutput(options.folder, 'cannot be run');
  let exited = false;
  child.once('exit', () => (exited = true));
  const ready = await whileAlive(data, pid, file => exited || (file?.pid === pid && file.status === 'ready'), 120);
  if (!ready || exited) throw explainOutput(options.folder, tailOf(log));
  return handle(options, port, pid, false);
};

/** Starts the server on a free loopback port, on new or existing data; one that outlived its owner is taken over. */
export const startPostgres = async (options: PostgresOptions): Promise<PostgresServer> => {
  const as = userForPostgres();
  mkdirSync(options.folder, { recursive: true });
  if (!mayEnter(options.folder, as)) throw rootsOwnFolder(options.folder);
  const { postgres, initdb } = postgresBinaries(as, options.folder);
  initialise(initdb, options, as);
  const data = dataFolderOf(options.folder);
  const left = readPidFile(data);
  if (left && servesOurData(left.pid, data)) {
    if (await whileAlive(data, left.pid, file => file?.status === 'ready', 60)) return handle(options, left.port, left.pid, true);
    await stopProcess(left.pid);
  }
  return launch(postgres, options, as);
};

const rootsOwnFolder = (folder: string): Trouble =>
  new Trouble(
    `以 root 启动时,PostgreSQL 以用户 postgres 运行,但它无法进入 ${folder}。请用 --data /var/lib/keyaccount,或以普通用户启动。`,
    `Started by root, PostgreSQL runs as the user postgres, who cannot enter ${folder}. Use --data /var/lib/keyaccount, or start as an ordinary user.`,
  );

/** The server that serves the folder's data now, whoever started it. */
export const runningPostgres = (options: PostgresOptions): PostgresServer | undefined => {
  const data = dataFolderOf(options.folder);
  const left = readPidFile(data);
  return left && servesOurData(left.pid, data) ? handle(options, left.port, left.pid, true) : undefined;
};

/** Stops a server that serves the folder's data, whoever started it. */
export const stopPostgres = async (folder: string): Promise<void> => runningPostgres({ folder, password: '' })?.stop();
