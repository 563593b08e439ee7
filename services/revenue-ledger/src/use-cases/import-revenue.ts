import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, InvalidInput, Unavailable, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { insertImport } from '../store/imports';
import type { ImportQueue } from './import-queue';
import { spoolPath } from './process-import';

type Upload = { readonly contentType: string; readonly body: Readable; readonly correlationId: string };

const CHARSETS: Readonly<Record<string, string>> = { 'utf-8': 'utf-8', utf8: 'utf-8', gb18030: 'gb18030', gbk: 'gb18030', gb2312: 'gb18030' };

const namedCharset = (contentType: string): string | undefined => {
  const named = /charset\s*=\s*"?([^";\s]+)/i.exec(contentType)?.[1]?.toLowerCase();
  if (named === undefined) return undefined;
  const charset = CHARSETS[named];
  if (charset) return charset;
  throw new InvalidInput({ field: 'content-type', reason: 'CharsetUnknown', rule: 'LED-1', zh: '字符集须为 utf-8 或 gb18030。', en: 'The charset must be utf-8 or gb18030.' });
};

/** Watches the bytes go by: whether they are UTF-8, and how many there are. */
const watch = () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const seen = { utf8: true, bytes: 0 };
  const check = (chunk?: Uint8Array): void => {
    if (!seen.utf8) return;
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      seen.utf8 = false;
    }
  };
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => {
    seen.bytes += chunk.length;
    check(chunk);
  });
  stream.on('end', () => check());
  return { stream, seen };
};

const toDisk = async (path: string): Promise<void> => {
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
};

/** Stores the body whole and safe, or not at all. */
const spool = async (deps: ServiceDeps, id: string, body: Readable): Promise<{ utf8: boolean; bytes: number }> => {
  const path = spoolPath(deps, id);
  const partial = `${path}.part`;
  await mkdir(deps.spoolDir, { recursive: true });
  const { stream, seen } = watch();
  try {
    await pipeline(body, stream, createWriteStream(partial));
    await toDisk(partial);
    await rename(partial, path);
    return seen;
  } catch (error) {
    await rm(partial, { force: true });
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    throw new Unavailable({ reason: 'DiskFull', zh: '磁盘已满,文件未接收。', en: 'The disk is full; the file was not taken.' });
  }
};

/** Takes a revenue file (LED-1): answers its import's id once the file is safe; rows are posted afterwards. */
export const importRevenue = (deps: ServiceDeps, queue: ImportQueue) => async (actor: Actor | undefined, { contentType, body, correlationId }: Upload): Promise<string> => {
  requirePermission(actor, 'revenue:import');
  const named = namedCharset(contentType);
  const id = deps.newId();
  const { utf8, bytes } = await spool(deps, id, body);
  if (bytes === 0) {
    await rm(spoolPath(deps, id), { force: true });
    throw new InvalidInput({ field: 'body', reason: 'FileEmpty', rule: 'LED-1', zh: '文件为空。', en: 'The file is empty.' });
  }
  const charset = named ?? (utf8 ? 'utf-8' : 'gb18030');
  await inTransaction(deps.db, tx => insertImport(tx, { id, charset, bytes, at: deps.clock.now(), actor: staffIdOf(actor) ?? null, correlationId }));
  queue.add(id);
  return id;
};
