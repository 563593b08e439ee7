import { AHEAD_OF_UTC_MS } from '@keyaccount/contracts';

/** A spell of work within a day, in minutes of the bureau's wall clock. */
export type Shift = { readonly opens: number; readonly closes: number };
export type WorkingCalendar = {
  /** Days that are not as their weekday says. */
  readonly days: ReadonlyMap<string, 'WORKDAY' | 'HOLIDAY'>;
  /** Years whose holidays the State Council has published; beyond them a due date is provisional. */
  readonly publishedYears: ReadonlySet<number>;
  /** The day's shifts by the day from which they hold, newest first; shifts in order, without overlap. */
  readonly shifts: readonly { readonly validFrom: string; readonly shifts: readonly Shift[] }[];
};
export type Due = { readonly dueAt: Date; readonly provisional: boolean };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A calendar without a working day in ten years is a mistake in its data. */
const LONGEST_SEARCH_DAYS = 3_660;

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** 1970-01-01, day 0, was a Thursday. */
const isWeekend = (day: number): boolean => (((day + 3) % 7) + 7) % 7 >= 5;

/** Whether the bureau works on a day: weekends are free but for make-up days (调休), weekdays are worked but for holidays. [State Council's yearly notice] */
export const isWorkday = (date: string, { days }: Pick<WorkingCalendar, 'days'>): boolean =>
  (days.get(date) ?? (isWeekend(Date.parse(`${date}T00:00:00Z`) / DAY) ? 'HOLIDAY' : 'WORKDAY')) === 'WORKDAY';

const shiftsOn = (date: string, { shifts }: WorkingCalendar): readonly Shift[] =>
  shifts.find(({ validFrom }) => validFrom <= date)?.shifts ?? [];

/**
 * When so many working minutes after an instant have passed: the clock runs in shifts of working days alone, so neither
 * over lunch, at night, nor on holidays, and starts at the next opening where work is not on (CMP-1). [ours]
 */
export const dueAt = (openedAt: Date, minutes: number, calendar: WorkingCalendar): Due => {
  const opened = openedAt.getTime() + AHEAD_OF_UTC_MS;
  const firstDay = Math.floor(opened / DAY);
  let left = minutes * MINUTE;
  let provisional = false;
  for (let day = firstDay; day < firstDay + LONGEST_SEARCH_DAYS; day += 1) {
    const date = dateOf(day);
    provisional ||= !calendar.publishedYears.has(Number(date.slice(0, 4)));
    if (!isWorkday(date, calendar)) continue;
    for (const { opens, closes } of shiftsOn(date, calendar)) {
      const start = Math.max(day * DAY + opens * MINUTE, opened);
      const available = day * DAY + closes * MINUTE - start;
      if (available <= 0) continue;
      if (left <= available) return { dueAt: new Date(start + left - AHEAD_OF_UTC_MS), provisional };
      left -= available;
    }
  }
  throw new Error(`no ${minutes} working minutes within ten years of ${openedAt.toISOString()}`);
};
