import { execFileSync, spawnSync } from 'node:child_process';
import { Trouble } from './trouble';

/** As whom a server process runs; empty: as the user of this process. */
export type RunAs = { readonly uid: number; readonly gid: number } | Record<string, never>;

const idOf = (flag: '-u' | '-g'): number | undefined => {
  const found = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  return found.status === 0 ? Number.parseInt(found.stdout, 10) : undefined;
};

const postgresUser = (): RunAs | undefined => {
  const uid = idOf('-u');
  const gid = idOf('-g');
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
};

/** PostgreSQL refuses to run as root: then it gets the system user `postgres`, which is made where there is none. */
export const userForPostgres = (): RunAs => {
  if (process.getuid?.() !== 0) return {};
  const existing = postgresUser();
  if (existing) return existing;
  try {
    execFileSync('groupadd', ['--system', '--force', 'postgres'], { stdio: 'ignore' });
    execFileSync('useradd', ['--system', '--no-create-home', '-g', 'postgres', 'postgres'], { stdio: 'ignore' });
  } catch {
    throw cannotRunAsRoot();
  }
  const made = postgresUser();
  if (!made) throw cannotRunAsRoot();
  return made;
};

const cannotRunAsRoot = (): Trouble =>
  new Trouble('PostgreSQL 不能以 root 身份运行,且无法创建系统用户 postgres。请以普通用户启动。', 'PostgreSQL does not run as root and the system user postgres could not be made. Start as an ordinary user.');

/** Whether that user may run or enter this path. */
export const mayEnter = (path: string, as: RunAs): boolean => !('uid' in as) || spawnSync('test', ['-x', path], { ...as, stdio: 'ignore' }).status === 0;
