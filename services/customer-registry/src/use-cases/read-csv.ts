import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import type { Charset } from './charset';

/** A line of the file: its cells and how it stood there. The header is number 0. */
export type CsvRow = { readonly number: number; readonly cells: readonly string[]; readonly text: string };

const LONGEST_ROW = 100_000;
const LONGEST_TEXT = 500;

type Parsed = { readonly record: string[]; readonly raw: string };

/** Reads a file row by row, in constant memory. A row of another length than the header is still a row. */
export const readCsv = async function* (file: Readable, charset: Charset): AsyncGenerator<CsvRow> {
  const decoded = file.pipe(iconv.decodeStream(charset));
  const parser = decoded.pipe(
    parse({ bom: true, raw: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: LONGEST_ROW }),
  );
  file.on('error', error => parser.destroy(error));
  let number = 0;
  try {
    for await (const { record, raw } of parser as AsyncIterable<Parsed>) {
      yield { number, cells: record, text: raw.trimEnd().slice(0, LONGEST_TEXT).replaceAll('\u0000', '\uFFFD') };
      number += 1;
    }
  } finally {
    file.destroy();
  }
};
