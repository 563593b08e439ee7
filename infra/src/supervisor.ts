import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '@keyaccount/local-servers';

export type Program = {
  readonly name: string;
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Answers 200 once the process may be sent work. */
  readonly readyUrl: string;
  readonly logFile: string;
  /** Told of an end that nobody asked for. */
  readonly onCrash: (name: string, how: string) => void;
};

export type Supervised = {
  readonly name: string;
  pid(): number | undefined;
  ready(): Promise<void>;
  stop(): Promise<void>;
};

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;
/** A process that ran this long did not fail at its start. */
const STEADY_MS = 30_000;
const TRIES_BEFORE_READY = 3;
const LONGEST_STOP_MS = 35_000;

const launch = ({ script, environment, logFile }: Program): ChildProcess => {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a', 0o600);
  // Its own group: Ctrl-C reaches the supervisor alone. The channel: it ends when the supervisor is killed.
  const child = spawn(process.execPath, ['--enable-source-maps', script], { env: environment, stdio: ['ignore', log, log, 'ipc'], detached: true });
  closeSync(log);
  return child;
};

const ended = (child: ChildProcess): Promise<string> =>
  new Promise(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

/** Runs a program and runs it again whenever it ends unasked, after a pause that grows while it keeps failing. */
export const supervise = (program: Program): Supervised => {
  let child: ChildProcess | undefined;
  let failures = 0;
  const stopping = new AbortController();

  const keepRunning = (async () => {
    while (!stopping.signal.aborted) {
      const began = performance.now();
      child = launch(program);
      const how = await ended(child);
      if (stopping.signal.aborted) return;
      failures = performance.now() - began > STEADY_MS ? 1 : failures + 1;
      program.onCrash(program.name, how);
      await pause(Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return {
    name: program.name,
    pid: () => child?.pid,
    ready: async () => {
      while (!(await isReady(program.readyUrl))) {
        if (failures >= TRIES_BEFORE_READY) throw new Trouble(`${program.name} 无法启动,详见 ${program.logFile}。`, `${program.name} does not start; see ${program.logFile}.`);
        await pause(100);
      }
    },
    stop: async () => {
      stopping.abort();
      child?.kill('SIGTERM');
      const late = setTimeout(() => child?.kill('SIGKILL'), LONGEST_STOP_MS);
      await keepRunning;
      clearTimeout(late);
    },
  };
};
