// What must hold before anything can run: the right Node and the packages of the lock file. Uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST = [20, 19];

/** Ends with one sentence. */
export const giveUp = (zh, en) => {
  process.stderr.write(`${zh}\n${en}\n`);
  process.exit(1);
};

export const checkNode = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  giveUp(`需要 Node ${OLDEST.join('.')} 或更新版本,当前为 ${version}。`, `Node ${OLDEST.join('.')} or newer is needed; this is ${version}.`);
};

const packagesOf = path => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether node_modules holds what the lock file names; its own record of that is node_modules/.package-lock.json. */
export const isInstalled = (folder = root) => {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(
    ([path, { version, optional, link }]) => !path.startsWith('node_modules/') || optional || link || installed[path]?.version === version,
  );
};

export const install = () => {
  if (isInstalled()) return;
  console.log('安装依赖 installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status === 0) return;
  giveUp('依赖安装失败(npm ci),请检查网络和磁盘空间。', 'The packages could not be installed (npm ci); check the network and the disk.');
};
