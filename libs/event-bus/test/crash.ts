import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

export type CrashPoint = 'before-append-commits' | 'before-commit' | 'after-commit' | 'after-publish';

const root = join(__dirname, '../../..');

/** Runs both services in a process that is killed, as by kill -9, at the point; resolves once it is dead. */
export const runUntilKilled = async (point: CrashPoint, urls: { ledger: string; grading: string; nats?: string }): Promise<void> => {
  const outfile = join(root, '.cache', `crash-child-${process.pid}.cjs`);
  buildSync({
    entryPoints: [join(__dirname, 'crash-child.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', packages: 'external',
    tsconfig: join(root, 'tsconfig.json'), logLevel: 'error',
  });
  const child = spawn(process.execPath, [outfile, point, urls.ledger, urls.grading, ...(urls.nats ? [urls.nats] : [])], { stdio: ['ignore', 'inherit', 'inherit'] });
  const signal = await new Promise<NodeJS.Signals | null>((resolve, reject) => {
    const late = setTimeout(() => child.kill('SIGTERM'), 30_000);
    child.once('error', reject).once('exit', (_, by) => {
      clearTimeout(late);
      resolve(by);
    });
  }).finally(() => rmSync(outfile, { force: true }));
  if (signal !== 'SIGKILL') throw new Error(`the process should have died at ${point}, but ended by ${signal}`);
};
