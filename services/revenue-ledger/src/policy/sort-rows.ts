import { contentOf, type CheckedRow } from './import-row';
import type { MonthNumber } from './month';

export type Numbered = { readonly row: number; readonly checked: CheckedRow };
export type Sorted = {
  readonly fresh: readonly Numbered[];
  readonly repeated: number;
  readonly refused: readonly { readonly row: number; readonly reason: 'SourceRefReused' | 'MonthClosed' }[];
};

/** The source number of a row, for ever (LED-1). */
export const sourceKey = ({ system, ref }: Pick<CheckedRow, 'system' | 'ref'>): string => `${system}\u001f${ref}`;

/**
 * Puts good rows into new, repeated and refused (LED-1, LED-5): a source number that is known with the same content is a repeat,
 * with other content it is refused, also within one file; a new row of a closed month is refused.
 */
export const sortRows = (rows: readonly Numbered[], known: ReadonlyMap<string, string>, closed: ReadonlySet<MonthNumber>): Sorted => {
  const contents = new Map(known);
  const fresh: Numbered[] = [];
  const refused: { row: number; reason: 'SourceRefReused' | 'MonthClosed' }[] = [];
  let repeated = 0;
  for (const one of rows) {
    const key = sourceKey(one.checked);
    const content = contentOf(one.checked);
    const before = contents.get(key);
    if (before === content) repeated += 1;
    else if (before !== undefined) refused.push({ row: one.row, reason: 'SourceRefReused' });
    else if (closed.has(one.checked.month)) refused.push({ row: one.row, reason: 'MonthClosed' });
    else {
      contents.set(key, content);
      fresh.push(one);
    }
  }
  return { fresh, repeated, refused };
};
