import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '@keyaccount/subgraph-kit';

/** A clock that stands still. */
export const fixedClock = (iso: string): Clock => ({ now: () => new Date(iso) });

/** Valid UUIDs (version 7) that count upwards; another seed gives other ids. */
export const sequentialIds = (seed = 1): (() => string) => {
  let next = 0;
  const family = seed.toString(16).padStart(4, '0').slice(-4);
  return () => `0192f001-${family}-7000-8000-${(next += 1).toString(16).padStart(12, '0')}`;
};

/** Repeats the probe until it passes; then fails with the probe's last reason. */
export const eventually = async (probe: () => Promise<void>, { within = 10_000, describe }: { within?: number; describe: string }): Promise<void> => {
  const end = Date.now() + within;
  for (let wait = 10; ; wait = Math.min(wait * 1.5, 250)) {
    try {
      return await probe();
    } catch (reason) {
      if (Date.now() >= end) throw new Error(`not within ${within} ms: ${describe}\n${reason instanceof Error ? reason.message : String(reason)}`, { cause: reason });
    }
    await pause(wait);
  }
};
