import { bureauDay } from '@keyaccount/contracts';

/** A calendar month as one number, 202503; compares in order of time. */
export type MonthNumber = number;

/** No ledger of the post goes back further (LED-4, LED-5; ours). */
export const FIRST_YEAR = 1950;

export const monthNumber = (month: string): MonthNumber => Number(month.slice(0, 4)) * 100 + Number(month.slice(5, 7));
export const monthText = (month: MonthNumber): string => `${String(Math.floor(month / 100)).padStart(4, '0')}-${String(month % 100).padStart(2, '0')}`;
export const yearOf = (month: MonthNumber): number => Math.floor(month / 100);
export const nextMonth = (month: MonthNumber): MonthNumber => (month % 100 === 12 ? month + 89 : month + 1);

/** The bureau's month at an instant. */
export const bureauMonth = (at: Date): MonthNumber => monthNumber(bureauDay(at));

/**
 * The month in which something that belongs to `month` counts (LED-5): the month itself while it is open, otherwise the first
 * open one after it.
 */
export const postingMonth = (month: MonthNumber, closed: ReadonlySet<MonthNumber>): MonthNumber => {
  let open = month;
  while (closed.has(open)) open = nextMonth(open);
  return open;
};
