import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, stopPostgres } from '@keyaccount/local-servers';
import { randomAt, type Random } from '../sample/random';
import { startChild, type Child } from './child';
import { stateOf, type State } from './state';

export type CrashOptions = { readonly script: string; readonly customers: number; readonly kills: number; readonly seed: number; readonly say: (line: string) => void };

/** What `npm start` prints before the story, and last of all. */
const READY = '就绪 ready';
const TOLD = 'Ctrl-C';
/** One kill in so many comes before the system is ready. */
const EARLY_EVERY = 5;
/** Not before the program could have done anything at all. */
const EARLIEST_MS = 300;
/** Apart from the sample's own numbers; each city has others, since a moment after the end of its story kills nothing. */
const MOMENTS = 900;

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

/** How long it takes until all is ready, and from then until the story is told. */
export type Pace = { readonly readyMs: number; readonly storyMs: number };

/** The story without a disturbance: its state and its pace. */
export const undisturbed = async (options: CrashOptions): Promise<{ state: State; pace: Pace }> => {
  const { folder, start } = await newPlace(options);
  const began = performance.now();
  const child = start();
  try {
    if (!(await child.says(READY))) throw failure(child, `ended with ${await child.ended}`);
    const readyMs = performance.now() - began;
    if (!(await child.says(TOLD))) throw failure(child, `ended with ${await child.ended}`);
    const storyMs = performance.now() - began - readyMs;
    return { state: await finish(child, folder), pace: { readyMs, storyMs } };
  } finally {
    child.signal('SIGKILL');
    await remove(folder);
  }
};

/** Waits for the moment at which to kill: of the start or, mostly, of the story; false where the program ends before. */
const untilMoment = async (child: Child, { readyMs, storyMs }: Pace, random: Random): Promise<boolean> => {
  if (random.chance(1, EARLY_EVERY)) await pause(random.between(EARLIEST_MS, Math.round(readyMs)));
  else {
    if (!(await child.says(READY))) return false;
    await pause(random.between(0, Math.round(storyMs)));
  }
  return true;
};

type Round = { readonly state: State; readonly kills: number };

/** One city from its first start to the end of its story, killed at random moments; the last start is left alone. */
export const disturbed = async (options: CrashOptions, pace: Pace, done: number, city: number): Promise<Round> => {
  const { folder, start } = await newPlace(options);
  const { seed, kills: wanted, say } = options;
  let kills = 0;
  let child = start();
  try {
    for (;;) {
      const began = performance.now();
      const told = child.says(TOLD);
      const moment = done + kills < wanted ? untilMoment(child, pace, randomAt(seed, done + kills, MOMENTS + city)).then(reached => (reached ? 'kill' as const : false)) : told;
      const what = await Promise.race([told, moment]);
      if (what === true) return { state: await finish(child, folder), kills };
      if (what === false) throw failure(child, `ended unasked with ${await child.ended}`);
      const after = ((performance.now() - began) / 1_000).toFixed(2);
      child.signal('SIGKILL');
      await child.ended;
      kills += 1;
      say(`  kill -9 ${String(done + kills).padStart(3)} · ${after} s · ${child.lastLine()}`);
      child = start();
    }
  } finally {
    child.signal('SIGKILL');
    await child.ended;
    await remove(folder);
  }
};
