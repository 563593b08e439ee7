import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, stopPostgres } from '@keyaccount/local-servers';
import { randomAt } from '../sample/random';
import { startChild, type Child } from './child';
import { stateOf, type State } from './state';

export type CrashOptions = { readonly script: string; readonly customers: number; readonly kills: number; readonly seed: number; readonly say: (line: string) => void };

/** What `npm start` prints last, once the story is told. */
const READY = 'Ctrl-C';
/** Not before the program could have done anything at all. */
const EARLIEST_MS = 300;

type Place = { readonly folder: string; start(): Child };

const newPlace = async ({ script, customers }: CrashOptions): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), 'keyaccount-crash-'));
  // PostgreSQL passes through it as another user where root starts it.
  chmodSync(folder, 0o755);
  const port = await freePort();
  return { folder, start: () => startChild(script, ['--data', folder, '--port', String(port), '--customers', String(customers)]) };
};

const failure = (child: Child, what: string): Error => new Error(`${what}:\n${child.tail()}`);

/** Lets the program end in order and reads what it leaves. */
const finish = async (child: Child, folder: string): Promise<State> => {
  child.signal('SIGTERM');
  const how = await child.ended;
  if (how !== 0) throw failure(child, `stopping ended with ${how}`);
  return stateOf(folder);
};

const remove = async (folder: string): Promise<void> => {
  await stopPostgres(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

/** The story without a disturbance: its state, and how long it takes. */
export const undisturbed = async (options: CrashOptions): Promise<{ state: State; ms: number }> => {
  const { folder, start } = await newPlace(options);
  const began = performance.now();
  const child = start();
  try {
    if (!(await child.says(READY))) throw failure(child, `ended with ${await child.ended}`);
    const ms = performance.now() - began;
    return { state: await finish(child, folder), ms };
  } finally {
    child.signal('SIGKILL');
    await remove(folder);
  }
};

type Round = { readonly state: State; readonly kills: number };

/** One city from its first start to the end of its story, killed at random moments; the last start is left alone. */
export const disturbed = async (options: CrashOptions, ms: number, done: number): Promise<Round> => {
  const { folder, start } = await newPlace(options);
  const { seed, kills: wanted, say } = options;
  let kills = 0;
  let child = start();
  try {
    for (;;) {
      const moment = randomAt(seed, done + kills, 9).between(EARLIEST_MS, Math.round(ms));
      const undisturbedNow = done + kills >= wanted;
      const what = await Promise.race([child.says(READY), ...(undisturbedNow ? [] : [pause(moment, 'kill' as const)])]);
      if (what === true) return { state: await finish(child, folder), kills };
      if (what === false) throw failure(child, `ended unasked with ${await child.ended}`);
      child.signal('SIGKILL');
      await child.ended;
      kills += 1;
      say(`  kill -9 ${String(done + kills).padStart(3)} · ${(moment / 1_000).toFixed(2)} s · ${child.lastLine()}`);
      child = start();
    }
  } finally {
    child.signal('SIGKILL');
    await child.ended;
    await remove(folder);
  }
};
