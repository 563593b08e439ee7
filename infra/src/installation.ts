import { accessSync, constants, existsSync, readdirSync, rmSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { codeOf, diskFull, notWritable, portIsFree, runningPostgres, startPostgres, stopPostgres, Trouble, writingTo } from '@keyaccount/local-servers';
import type { Cleanup } from './cleanup';
import { holdDatabases, refuseIfHeld, SAFE_SETTINGS, type Databases } from './databases';
import type { StartOptions } from './options';
import { installationSecrets, knownSecrets, type Secrets } from './secrets';

/** What an installation on one machine stands on: its folder, its secrets, its PostgreSQL. */
export type Installation = { readonly folder: string; readonly secrets: Secrets; readonly databases: Databases; readonly postgres: { readonly port: number; readonly adopted: boolean } };

/** One after the other: on a file system that makes no folders, Node's own recursive way would never end. */
const makeFolder = async (folder: string): Promise<void> => {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  try {
    await mkdir(folder);
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? notWritable(folder) : error;
  }
  // PostgreSQL passes through it as another user where root starts it.
  await chmod(folder, 0o755);
};

const prepareFolder = (folder: string): Promise<void> =>
  writingTo(folder, async () => {
    await makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  });

/** What lies in a data folder of ours: nothing else is ever deleted. */
const OURS = /^(postgres|postgres\.log|postgres-programs-.*|secrets\.json|story\.json|spool|nats|log|sample)$/;

const confirmed = async ({ folder, yes }: StartOptions): Promise<boolean> => {
  if (yes) return true;
  if (!process.stdin.isTTY) throw new Trouble('--reset 需要确认:请加 --yes。', '--reset asks first: add --yes.');
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`清空 ${folder} 中的全部数据?Delete all data in ${folder}? (yes/no) `);
  ask.close();
  return /^(y|yes|是)$/i.test(answer.trim());
};

/** Data whose secrets are lost cannot be in use by a start of ours. */
const refuseWhileItRuns = async (folder: string): Promise<void> => {
  const secrets = knownSecrets(folder);
  const running = secrets && runningPostgres({ folder, password: secrets.postgres });
  if (running) await refuseIfHeld(running, folder);
};

const reset = async (options: StartOptions): Promise<void> => {
  const { folder } = options;
  if (!existsSync(join(folder, 'secrets.json')) && !existsSync(join(folder, 'postgres'))) return;
  await refuseWhileItRuns(folder);
  if (!(await confirmed(options))) throw new Trouble('未清空,数据保持原样。', 'Nothing was deleted.');
  await stopPostgres(folder);
  await writingTo(folder, async () => {
    for (const name of readdirSync(folder)) if (OURS.test(name)) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  });
};

/** A failure of the ground it stands on, as a sentence. */
const explained = (folder: string, error: unknown): unknown => {
  if (codeOf(error) === '53100' || codeOf(error) === 'ENOSPC') return diskFull(folder);
  if (codeOf(error) === 'EACCES' || codeOf(error) === 'EROFS') return notWritable(folder);
  return error;
};

export const portTaken = (port: number): Trouble =>
  new Trouble(`端口 ${port} 已被占用或无权使用。请用 --port 指定其他端口。`, `Port ${port} is taken or not open to this user. Name another with --port.`);

/** Opens the folder, making at the first start whatever is missing; the cleanup stops what it started. */
export const openInstallation = async (options: StartOptions, onStop: Cleanup): Promise<Installation> => {
  const { folder, port } = options;
  if (!(await portIsFree(port, '127.0.0.1'))) throw portTaken(port);
  await prepareFolder(folder);
  if (options.reset) await reset(options);
  try {
    const secrets = await writingTo(folder, () => installationSecrets(folder));
    const postgres = await startPostgres({ folder, password: secrets.postgres, settings: SAFE_SETTINGS });
    const held = { by: undefined as Databases | undefined };
    // One that another start of ours uses is not ours to stop.
    onStop.add(async () => {
      await held.by?.release();
      if (held.by || !postgres.adopted) await postgres.stop();
    });
    const databases = (held.by = await holdDatabases(postgres, secrets, folder));
    return { folder, secrets, databases, postgres };
  } catch (error) {
    throw explained(folder, error);
  }
};
