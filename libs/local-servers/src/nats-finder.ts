import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type FoundNats = { readonly path: string } | { readonly skipped: string };

const runnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Debian's own mirrors; the newer release first. Its binary needs nothing but libc 2.34. */
const RELEASES = ['trixie', 'bookworm'];
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

const run = (command: string, args: readonly string[], cwd: string): boolean =>
  spawnSync(command, args, { cwd, stdio: 'ignore', timeout: 60_000, env: { ...process.env, LC_ALL: 'C' } }).status === 0;

/** Fetches the package into the folder and unpacks it there: nothing is installed, no list of the system's is changed. */
const fetchFrom = (release: string, folder: string): string | undefined => {
  const lists = join(folder, 'lists');
  for (const made of [join(lists, 'partial'), join(folder, 'cache', 'archives', 'partial')]) mkdirSync(made, { recursive: true });
  const sources = join(folder, 'sources.list');
  const signed = existsSync(KEYRING) ? `[signed-by=${KEYRING}] ` : '';
  writeFileSync(sources, `deb ${signed}http://deb.debian.org/debian ${release} main\n`);
  const options = [
    `Dir::Etc::sourcelist=${sources}`, 'Dir::Etc::sourceparts=-', `Dir::State::lists=${lists}`, `Dir::Cache=${join(folder, 'cache')}`,
    'APT::Sandbox::User=', 'Acquire::Languages=none', 'Acquire::Retries=1', 'Acquire::http::Timeout=15',
  ].flatMap(option => ['-o', option]);
  if (!run('apt-get', ['-qq', ...options, 'update'], folder)) return undefined;
  if (!run('apt-get', ['-qq', ...options, 'download', 'nats-server'], folder)) return undefined;
  const archive = readdirSync(folder).find(name => name.endsWith('.deb'));
  if (!archive || !run('dpkg-deb', ['-x', archive, 'root'], folder)) return undefined;
  const path = join(folder, 'root', 'usr', 'sbin', 'nats-server');
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0 ? path : undefined;
};

const fetchInto = (cache: string): string | undefined => {
  const target = join(cache, 'nats-server');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'fetching-nats-'));
  try {
    for (const release of RELEASES) {
      const fetched = fetchFrom(release, folder);
      if (!fetched) continue;
      // A rename is whole or nothing, also where two processes fetch at once.
      renameSync(fetched, target);
      return target;
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A nats-server to run: the one on PATH, or Debian's package fetched into the cache folder, or why there is none. */
export const findNats = (cache: string, environment: NodeJS.ProcessEnv = process.env): FoundNats => {
  const named = environment['KEYACCOUNT_NATS_SERVER'];
  const places = named ? [named] : [...(environment['PATH'] ?? '').split(delimiter).map(folder => join(folder, 'nats-server')), join(cache, 'nats-server')];
  const found = places.find(runnable);
  if (found) return { path: found };
  if (named) return { skipped: `KEYACCOUNT_NATS_SERVER names ${named}, which cannot be run` };
  if (process.platform !== 'linux') return { skipped: 'no nats-server on PATH, and Debian’s package runs on Linux only' };
  const fetched = fetchInto(cache);
  return fetched ? { path: fetched } : { skipped: 'no nats-server on PATH, and Debian’s package could not be fetched (apt-get, dpkg-deb, network)' };
};
