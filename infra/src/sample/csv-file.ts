import { closeSync, openSync, writeSync } from 'node:fs';
import iconv from 'iconv-lite';

export type Charset = 'utf-8' | 'gb18030';

export type CsvFile = {
  line(text: string): void;
  /** A line with one byte in the middle that is no character. */
  brokenLine(before: string, broken: number, after: string): void;
  close(): void;
};

const FULL = 256 * 1024;

/** Writes a file line by line and keeps no more than a block of it in memory; Windows' line ends where the charset is Windows'. */
export const csvFile = (path: string, charset: Charset): CsvFile => {
  const file = openSync(path, 'w');
  const end = charset === 'gb18030' ? '\r\n' : '\n';
  let pending = '';
  const flush = (): void => {
    if (pending !== '') writeSync(file, iconv.encode(pending, charset));
    pending = '';
  };
  const add = (text: string): void => {
    pending += text;
    if (pending.length >= FULL) flush();
  };
  return {
    line: text => add(text + end),
    brokenLine: (before, broken, after) => {
      add(before);
      flush();
      writeSync(file, Buffer.from([broken]));
      add(after + end);
    },
    close: () => {
      flush();
      closeSync(file);
    },
  };
};
