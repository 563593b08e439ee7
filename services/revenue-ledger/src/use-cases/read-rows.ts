import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
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

/** Reads a file row by row in constant memory; row 1 is the first after the header. */
export const readRows = async function* (path: string, charset: string): AsyncGenerator<RawRow> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const parser = parse({ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  const decoded = file.pipe(iconv.decodeStream(charset));
  const giveUp = (error: Error): void => void parser.destroy(error);
  file.on('error', giveUp);
  decoded.on('error', giveUp);
  decoded.pipe(parser);
  let row = -1;
  try {
    for await (const values of parser as AsyncIterable<string[]>) {
      row += 1;
      if (row > 0) yield { row, values, bytes: file.bytesRead };
      else if (values.length !== COLUMNS.length || values.some((value, index) => value.trim().toLowerCase() !== COLUMNS[index])) throw new WrongHeader(values.join(','));
    }
    if (row < 0) throw new WrongHeader('');
  } finally {
    file.destroy();
    parser.destroy();
  }
};
