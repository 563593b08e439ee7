import { formatMoney, parseMoney } from '@keyaccount/contracts';
import { CREDIT_CODE_OF_NOBODY, WRONG_CREDIT_CODE } from './nobody';
import { BOOKS, textOf, type RevenueRow } from './revenue';
import type { Year } from './scale';

/** What must become of a row. */
export type Outcome = 'posted' | 'repeated' | 'suspense' | 'rejected';
/** A row that is not as it should be, and what must become of it. */
export type Planted = { readonly bytes?: readonly [before: string, broken: number, after: string]; readonly text: string; readonly outcome: Outcome; readonly fault: string };

const NEVER_EVERY = 1_499;
const WRONG_EVERY = 997;
const FIRST_WRONG = 10;

type Wrong = { readonly fault: string; readonly of: (row: RevenueRow) => Partial<RevenueRow>; readonly more?: string };
const WRONG: readonly Wrong[] = [
  { fault: 'unknown unit', of: () => ({ unit: 'U449999' }) },
  { fault: 'unknown line', of: () => ({ line: '电报' }) },
  { fault: 'amount not exact to the fen', of: () => ({ amount: '100.005' }) },
  { fault: 'amount that is no number', of: () => ({ amount: '一百元' }) },
  { fault: 'future month', of: () => ({ month: '2099-01' }) },
  { fault: 'month that is none', of: ({ month }) => ({ month: `${month.slice(0, 4)}-13` }) },
  { fault: 'wrong check digit', of: () => ({ customer: WRONG_CREDIT_CODE }) },
  { fault: 'too many columns', of: () => ({}), more: ',备注,2' },
  { fault: 'customer not named', of: () => ({ customer: '' }) },
];

const wrongRow = (row: RevenueRow, year: Year, { fault, of, more = '' }: Wrong): Planted => {
  const changed = { ...row, ...of(row), ref: `${year}-CW-${row.ref}` };
  return { text: `${textOf(changed)}${more}`, outcome: 'rejected', fault };
};

/** A byte that begins no character, neither in UTF-8 nor in GB18030. */
const BROKEN = 0xff;
const brokenRow = (row: RevenueRow, year: Year): Planted => {
  const changed = { ...row, ref: `${year}-BM-${row.ref}` };
  const [before = '', after = ''] = textOf({ ...changed, line: '\0' }).split('\0');
  return { text: '', bytes: [before, BROKEN, after], outcome: 'rejected', fault: 'broken encoding' };
};

const neverKnown = (row: RevenueRow, year: Year): Planted[] => [
  { text: textOf({ ...row, system: BOOKS, customer: `NEVER-KNOWN-TO-ANY-${row.ref}`, ref: `${year}-WZ-1-${row.ref}` }), outcome: 'suspense', fault: 'customer never known' },
  { text: textOf({ ...row, customer: CREDIT_CODE_OF_NOBODY, ref: `${year}-WZ-2-${row.ref}` }), outcome: 'suspense', fault: 'customer never known' },
];

/** The same row of the source system with a fen more. */
const reused = (row: RevenueRow): Planted =>
  ({ text: textOf({ ...row, amount: formatMoney((parseMoney(row.amount) ?? 0n) + 1n) }), outcome: 'rejected', fault: 'same source row with other content' });

/** What is planted behind the rows of a customer: wrong rows, repeats, one source row twice with other content, customers never known. */
export const plantedBehind = (index: number, rows: readonly RevenueRow[], year: Year): Planted[] => {
  const [first] = rows;
  if (!first) return [];
  const wrong = WRONG[(index % WRONG_EVERY) - FIRST_WRONG];
  return [
    ...(index % 23 === 3 ? [{ text: textOf(first), outcome: 'repeated' as const, fault: 'repeated at once' }] : []),
    ...(index % 53 === 9 ? [reused(first)] : []),
    ...(wrong ? [wrongRow(first, year, wrong)] : []),
    ...(index % WRONG_EVERY === FIRST_WRONG + WRONG.length ? [brokenRow(first, year)] : []),
    ...(index % NEVER_EVERY === 30 ? neverKnown(first, year) : []),
  ];
};

/** Whether a customer's first row comes once more at the end of the file. */
export const repeatedAtTheEnd = (index: number): boolean => index % 31 === 7;
