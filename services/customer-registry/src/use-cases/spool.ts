import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const CHOSEN = 'spool-id';

/** The folder's own name: a replica with another folder does not touch its files. Chosen once. */
export const spoolIdOf = async (folder: string, newId: () => string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const path = join(folder, CHOSEN);
  const chosen = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  if (chosen) return chosen;
  const id = newId();
  // Renamed into place: a process that dies here leaves no half-written name.
  await writeFile(`${path}.${id}`, id);
  await rename(`${path}.${id}`, path);
  return id;
};

const pathOf = (folder: string, importId: string): string => join(folder, `${importId}.csv`);

/** Keeps a received file; it stands under its name only when it is whole and on the disk. */
export const keepFile = async (folder: string, importId: string, body: Readable): Promise<void> => {
  const path = pathOf(folder, importId);
  const partial = `${path}.part`;
  try {
    await pipeline(body, createWriteStream(partial, { flags: 'wx' }));
    const file = await open(partial, 'r+');
    await file.sync().finally(() => file.close());
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
};

export const hasFile = async (folder: string, importId: string): Promise<boolean> =>
  stat(pathOf(folder, importId)).then(() => true, (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return false;
    throw error;
  });

export const readKeptFile = (folder: string, importId: string, end?: number): Readable =>
  createReadStream(pathOf(folder, importId), end === undefined ? {} : { end });

export const dropFile = (folder: string, importId: string): Promise<void> => rm(pathOf(folder, importId), { force: true });
