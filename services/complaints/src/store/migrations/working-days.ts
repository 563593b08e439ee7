/** Days of a year that are not as their weekday says; written out so that they can be held against the notice. */
export type PublishedYear = { readonly year: number; readonly source: string; readonly holidays: readonly string[]; readonly workdays: readonly string[] };

const days = (year: number, ...spans: readonly string[]): string[] =>
  spans.flatMap(span => {
    const [first = '', last = first] = span.split('..');
    const list: string[] = [];
    for (let day = new Date(`${year}-${first}T00:00:00Z`); day <= new Date(`${year}-${last}T00:00:00Z`); day = new Date(day.getTime() + 86_400_000)) {
      list.push(day.toISOString().slice(0, 10));
    }
    return list;
  });

/** 国务院办公厅关于部分节假日安排的通知, one a year. */
export const PUBLISHED_YEARS: readonly PublishedYear[] = [
  {
    year: 2024, source: '国务院办公厅关于2024年部分节假日安排的通知',
    holidays: days(2024, '01-01', '02-10..02-17', '04-04..04-06', '05-01..05-05', '06-10', '09-15..09-17', '10-01..10-07'),
    workdays: days(2024, '02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'),
  },
  {
    year: 2025, source: '国务院办公厅关于2025年部分节假日安排的通知',
    holidays: days(2025, '01-01', '01-28..02-04', '04-04..04-06', '05-01..05-05', '05-31..06-02', '10-01..10-08'),
    workdays: days(2025, '01-26', '02-08', '04-27', '09-28', '10-11'),
  },
  {
    year: 2026, source: '国务院办公厅关于2026年部分节假日安排的通知',
    holidays: days(2026, '01-01..01-03', '02-15..02-23', '04-04..04-06', '05-01..05-05', '06-19..06-21', '09-25..09-27', '10-01..10-07'),
    workdays: days(2026, '01-04', '02-14', '02-28', '05-09', '09-20', '10-10'),
  },
];

/** Ours: eight hours with a midday break, as bureaus in the south keep it; a bureau with other hours adds its own rows. */
export const SHIFTS = { validFrom: '2000-01-01', source: 'ours', shifts: [{ opens: 8 * 60, closes: 12 * 60 }, { opens: 14 * 60, closes: 18 * 60 }] } as const;

const HOUR = 60;
const DAY = 8 * HOUR;
/**
 * Ours: the plan says "in good time" (及时) and no figure. The better the grade and the graver the case, the sooner; seven
 * working days at most, as the law's seven days for an answer to a complaint are the outer limit.
 */
export const TARGETS = {
  policy: 1, validFrom: '2000-01-01', source: 'ours',
  minutes: {
    URGENT: { DIAMOND: 4 * HOUR, GOLD: DAY, SILVER: 2 * DAY, GENERAL: 3 * DAY, NONE: 3 * DAY },
    NORMAL: { DIAMOND: 2 * DAY, GOLD: 3 * DAY, SILVER: 4 * DAY, GENERAL: 5 * DAY, NONE: 5 * DAY },
    MINOR: { DIAMOND: 3 * DAY, GOLD: 4 * DAY, SILVER: 5 * DAY, GENERAL: 7 * DAY, NONE: 7 * DAY },
  },
} as const;
