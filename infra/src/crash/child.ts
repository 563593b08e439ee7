import { spawn } from 'node:child_process';

/** A run of the product that somebody else may end at any moment. */
export type Child = {
  /** Resolves true once the output holds the text, false where the process ends before. */
  says(text: string): Promise<boolean>;
  readonly ended: Promise<number | NodeJS.Signals>;
  signal(name: NodeJS.Signals): void;
  /** The last thing that it said. */
  lastLine(): string;
  tail(): string;
};

const KEPT = 20_000;

/** Starts a program as `npm start` does, without what this process was given beyond the path. */
export const startChild = (script: string, args: readonly string[]): Child => {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, NATS_URL: '', LOG_LEVEL: 'warn' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (data: Buffer): void => {
    output = (output + data.toString()).slice(-KEPT);
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | NodeJS.Signals>(resolve => child.once('close', (code, signal) => resolve(signal ?? code ?? 0)));
  return {
    ended,
    signal: name => void child.kill(name),
    tail: () => output,
    lastLine: () => output.trimEnd().split('\n').at(-1)?.trim() ?? '',
    says: text =>
      new Promise(resolve => {
        const check = (): void => {
          if (!output.includes(text)) return;
          listeners.delete(check);
          resolve(true);
        };
        listeners.add(check);
        void ended.then(() => resolve(output.includes(text)));
        check();
      }),
  };
};
