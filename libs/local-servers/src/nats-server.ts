import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port';
import { isAlive } from './postgres-server';
import { Trouble } from './trouble';

export type NatsOptions = { readonly path: string; readonly folder: string };

export type NatsServer = {
  readonly url: string;
  pid(): number;
  /** As a crash (SIGKILL); the store stays. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Again on the same port and store; stops it first where it runs. */
  restart(): Promise<void>;
};

const configuration = (folder: string, port: number, alwaysSync: boolean): string => `listen: "127.0.0.1:${port}"
server_name: keyaccount
pid_file: "${join(folder, 'nats.pid')}"
log_file: "${join(folder, 'nats.log')}"
jetstream {
  store_dir: "${join(folder, 'store')}"
${alwaysSync ? '  sync_interval: always\n' : ''}}
`;

/** Debian 12's 2.9 does not know the option; only with it is an acknowledged message on the disk. */
const writeConfiguration = ({ path, folder }: NatsOptions, port: number): string => {
  const file = join(folder, 'nats.conf');
  for (const alwaysSync of [true, false]) {
    writeFileSync(file, configuration(folder, port, alwaysSync));
    if (spawnSync(path, ['-c', file, '-t'], { stdio: 'ignore' }).status === 0) return file;
  }
  throw new Trouble(`${path} 不接受配置 ${file}。`, `${path} does not accept the configuration ${file}.`);
};

const answers = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = createConnection(port, '127.0.0.1');
    const settle = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    // The server greets with its INFO line once it takes clients.
    socket.once('data', () => settle(true)).once('error', () => settle(false)).setTimeout(1_000, () => settle(false));
  });

const launch = async (path: string, file: string, port: number): Promise<ChildProcess> => {
  const child = spawn(path, ['-c', file], { stdio: 'ignore', detached: true });
  child.unref();
  for (const until = Date.now() + 20_000; Date.now() < until; await pause(20)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await answers(port)) return child;
  }
  child.kill('SIGKILL');
  throw new Trouble('NATS 无法启动,详见其日志 nats.log。', 'NATS does not start; see its log nats.log.');
};

const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise(resolve => child.once('exit', resolve));
  child.kill(signal);
  await exit;
};

/** One that outlived its killed owner holds the store: it goes first. */
const stopLeftOver = async (folder: string): Promise<void> => {
  const file = join(folder, 'nats.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  const commandLine = `/proc/${pid}/cmdline`;
  if (!isAlive(pid) || (existsSync(commandLine) && !readFileSync(commandLine, 'utf8').includes(folder))) return;
  process.kill(pid, 'SIGTERM');
  for (const until = Date.now() + 20_000; isAlive(pid) && Date.now() < until; ) await pause(20);
};

/** A NATS server with JetStream on a free loopback port; everything it keeps lies in the folder. */
export const startNats = async (options: NatsOptions): Promise<NatsServer> => {
  mkdirSync(join(options.folder, 'store'), { recursive: true });
  await stopLeftOver(options.folder);
  const port = await freePort();
  const file = writeConfiguration(options, port);
  let child = await launch(options.path, file, port);
  const killWithOwner = (): void => void child.kill('SIGTERM');
  process.on('exit', killWithOwner);
  return {
    url: `nats://127.0.0.1:${port}`,
    pid: () => child.pid as number,
    kill: () => ended(child, 'SIGKILL'),
    stop: async () => {
      process.off('exit', killWithOwner);
      await ended(child, 'SIGTERM');
    },
    restart: async () => {
      await ended(child, 'SIGTERM');
      child = await launch(options.path, file, port);
    },
  };
};
