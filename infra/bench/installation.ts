import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Cleanup } from '../src/cleanup';
import { dataFolder } from '../src/data-folder';
import { openInstallation, type Installation } from '../src/installation';

/** Only asked whether it is free: nothing listens there while measuring. */
const PORT = 4_399;

/** How a start for measuring is asked for. */
export const BENCH_START = { port: PORT, empty: true, story: false, bureauFile: undefined, customers: undefined, reset: false, yes: true } as const;

/** A PostgreSQL with the settings of the product, in a folder that goes when the measuring ends. */
export const benchInstallation = async (name: string, onStop: Cleanup): Promise<Installation> => {
  const place = resolve(dataFolder(undefined), '..', '.cache');
  mkdirSync(place, { recursive: true });
  const folder = mkdtempSync(resolve(place, `bench-${name}-`));
  // PostgreSQL passes through it as another user where root measures.
  chmodSync(folder, 0o755);
  onStop.add(async () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return openInstallation({ ...BENCH_START, folder }, onStop);
};
