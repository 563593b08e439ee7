import { createReadStream } from 'node:fs';
import type { Duplex } from 'node:stream';
import { parse, type Parser } from 'csv-parse';
import iconv from 'iconv-lite';
import { COLUMNS } from '../policy/import-row';

/** A row of a revenue file as it came, and how many bytes of the file were read by then. */
export type RawRow = { readonly row: number; readonly values: readonly string[]; readonly bytes: number };

/** The file as a whole is not a revenue file. */
export class WrongHeader extends Error {
  override readonly name = 'WrongHeader';
  constructor(readonly header: string) {
    super('the header is not that of a revenue file');
  }
}

const checkHeader = (values: readonly string[]): void => {
  if (values.length !== COLUMNS.length || values.some((value, index) => value.trim().toLowerCase() !== COLUMNS[index])) throw new WrongHeader(values.join(','));
};

/** What the parser has made of what it was given so far; a step for a whole block of the file costs far less than one for each row. */
const parsed = function* (parser: Parser): Generator<string[]> {
  for (let values = parser.read() as string[] | null; values !== null; values = parser.read() as string[] | null) yield values;
};

/** Reads a file in constant memory, as many rows at a time as a block holds; row 1 is the first after the header. */
export const readRows = async function* (path: string, charset: string): AsyncGenerator<readonly RawRow[]> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const decoded = file.pipe(iconv.decodeStream(charset)) as Duplex;
  file.on('error', error => decoded.destroy(error));
  const parser = parse({ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  let row = -1;
  let taken: RawRow[] = [];
  const take = (values: readonly string[]): void => {
    row += 1;
    if (row > 0) taken.push({ row, values, bytes: file.bytesRead });
    else checkHeader(values);
  };
  const block = (): readonly RawRow[] => {
    const rows = taken;
    taken = [];
    return rows;
  };
  try {
    for await (const text of decoded) {
      parser.write(text);
      for (const values of parsed(parser)) take(values);
      yield block();
    }
    parser.end();
    for await (const values of parser as AsyncIterable<string[]>) take(values);
    yield block();
    if (row < 0) throw new WrongHeader('');
  } finally {
    file.destroy();
    parser.destroy();
  }
};
