/** A row that was refused, as the graph tells it. */
export type RowError = { readonly row: number; readonly field: string | null; readonly reason: string; readonly message: string; readonly text: string };

/** A bar of so many cells; undefined: nobody knows how far it is. */
export const bar = (part: number | undefined, cells: number): string => {
  if (part === undefined) return `[${'·'.repeat(cells)}]     `;
  const full = Math.floor(Math.min(1, Math.max(0, part)) * cells);
  return `[${'█'.repeat(full)}${' '.repeat(cells - full)}] ${String(Math.floor(Math.min(1, Math.max(0, part)) * 100)).padStart(3)}%`;
};

/** Columns that a text takes on a terminal: Chinese characters take two. */
export const widthOf = (text: string): number => [...text].reduce((width, char) => width + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(char) ? 2 : 1), 0);

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
/** What a file brings in must not steer the terminal. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, '\ufffd');
const shorten = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const TEXT = 70;

/** Refused rows as a table: number, field, reason, sentence, the row's text. */
export const errorTable = (errors: readonly RowError[]): string => {
  const rows = [['行 row', '字段 field', '原因 reason', '说明 message', '内容 text'], ...errors.map(({ row, field, reason, message, text }) =>
    [String(row), field ?? '', reason, message, shorten(text, TEXT)].map(plain))];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => widthOf(row[column] ?? '')))) ?? [];
  return rows.map(row => `${row.map((cell, column) => (column === row.length - 1 ? cell : pad(cell, widths[column] ?? 0))).join('  ')}\n`).join('');
};
