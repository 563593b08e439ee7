import { closeSync, openSync, readSync } from 'node:fs';
import type { UploadFile } from '../story/graph-client';

const FIRST = 1024 * 1024;
const UNREADABLE = 0xfffd;
const LAST_ASCII = 0x7f;

/**
 * What a file is most likely written in. A UTF-8 file may hold a few damaged rows, which are refused one by one; text in
 * GB18030 reads as UTF-8 hardly anywhere.
 */
export const charsetOfBytes = (bytes: Buffer): UploadFile['charset'] => {
  let read = 0;
  let unreadable = 0;
  for (const character of bytes.toString('utf8')) {
    const code = character.codePointAt(0) ?? 0;
    if (code === UNREADABLE) unreadable += 1;
    else if (code > LAST_ASCII) read += 1;
  }
  return unreadable <= read ? 'utf-8' : 'gb18030';
};

/** Told from the beginning of the file. */
export const charsetOfFile = (path: string): UploadFile['charset'] => {
  const file = openSync(path, 'r');
  try {
    const block = Buffer.alloc(FIRST);
    return charsetOfBytes(block.subarray(0, readSync(file, block, 0, FIRST, 0)));
  } finally {
    closeSync(file);
  }
};
