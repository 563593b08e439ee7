import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Builds every program into a folder of its own, so that nothing that runs from dist/ is disturbed. */
export const buildPrograms = (): { folder: string; remove(): void } => {
  const folder = join('.cache', `e2e-${process.pid}-${Date.now()}`);
  execFileSync(process.execPath, ['scripts/build.mjs', folder], { cwd: root });
  return { folder: join(root, folder), remove: () => rmSync(join(root, folder), { recursive: true, force: true }) };
};

/** An empty folder that any user may pass through. */
export const newDataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'keyaccount-e2e-'));
  chmodSync(folder, 0o755);
  return folder;
};

export type Run = {
  readonly pid: number;
  output(): string;
  /** Resolves once the output holds the text. */
  says(text: string, within?: number): Promise<void>;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<number | NodeJS.Signals>;
};

/** Runs a program as `npm start` does. */
export const run = (script: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Run => {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, env: { ...process.env, NATS_URL: '', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const waiting = new Set<() => void>();
  const hear = (data: Buffer): void => {
    output += data.toString();
    for (const check of waiting) check();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | NodeJS.Signals>(resolve => child.once('close', (code, signal) => resolve(signal ?? code ?? 0)));
  return {
    pid: child.pid as number,
    output: () => output,
    signal: name => void child.kill(name),
    ended,
    says: (text, within = 60_000) =>
      new Promise((resolve, reject) => {
        const settle = (finish: () => void): void => {
          clearTimeout(late);
          waiting.delete(check);
          finish();
        };
        const fail = (why: string): void => settle(() => reject(new Error(`${why}, expected "${text}" in:\n${output}`)));
        const check = (): void => {
          if (output.includes(text)) settle(resolve);
        };
        const late = setTimeout(() => fail(`not within ${within} ms`), within);
        waiting.add(check);
        void ended.then(how => waiting.has(check) && fail(`ended with ${how}`));
        check();
      }),
  };
};

/** Processes whose command line or environment names the folder. */
export const processesOf = (folder: string): string[] =>
  readdirSync('/proc').filter(name => /^\d+$/.test(name) && Number(name) !== process.pid).flatMap(pid => {
    try {
      const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
      return commandLine.includes(folder) || environment.includes(folder) ? [`${pid} ${commandLine}`] : [];
    } catch {
      return [];
    }
  });
