import fc from 'fast-check';
import { bureauDay } from '@keyaccount/contracts';
import { PUBLISHED_YEARS, SHIFTS } from '../store/migrations/working-days';
import { dueAt, isWorkday, type Shift, type WorkingCalendar } from './working-time';

const calendarWith = (shifts: readonly Shift[]): WorkingCalendar => ({
  days: new Map(PUBLISHED_YEARS.flatMap(({ holidays, workdays }) => [...holidays.map(day => [day, 'HOLIDAY'] as const), ...workdays.map(day => [day, 'WORKDAY'] as const)])),
  publishedYears: new Set(PUBLISHED_YEARS.map(({ year }) => year)),
  shifts: [{ validFrom: '2000-01-01', shifts }],
});
const ours = calendarWith(SHIFTS.shifts);
const through = (opens: number, closes: number): WorkingCalendar => calendarWith([{ opens: opens * 60, closes: closes * 60 }]);
const DAY = 8 * 60;
/** An instant by the bureau's wall clock. */
const at = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const due = (opened: string, minutes: number, calendar = ours): Date => dueAt(at(opened), minutes, calendar).dueAt;

describe('CMP-1 › the working clock', () => {
  it.each([
    ['2026-02-13', 1, '2026-02-14'], ['2026-02-13', 3, '2026-02-25'], ['2026-04-30', 1, '2026-05-06'], ['2026-09-18', 1, '2026-09-20'],
    ['2026-09-24', 1, '2026-09-28'], ['2026-09-30', 1, '2026-10-08'], ['2026-09-30', 3, '2026-10-10'],
  ])('%s and %d working days is %s, by the published make-up days and holidays', (opened, days, expected) => {
    expect(due(`${opened} 10:00`, days * DAY)).toEqual(at(`${expected} 10:00`));
    expect(due(`${opened} 18:00`, days * DAY)).toEqual(at(`${expected} 18:00`));
  });

  it.each([
    ['stops over the week-end', '2026-03-06 16:30', 60, through(9, 17), '2026-03-09 09:30'],
    ['stops at night', '2026-03-09 17:00', 240, through(8, 18), '2026-03-10 11:00'],
    ['stops over lunch', '2026-03-09 11:30', 60, ours, '2026-03-09 14:30'],
    ['starts after lunch where a case comes in during it', '2026-03-09 12:30', 30, ours, '2026-03-09 14:30'],
    ['starts at the next opening where a case comes in on a holiday', '2026-10-03 09:00', 60, ours, '2026-10-08 09:00'],
    ['starts at the next opening where a case comes in before work', '2026-03-09 05:00', 60, ours, '2026-03-09 09:00'],
    ['starts at the next opening where a case comes in after work', '2026-03-09 23:59', 60, ours, '2026-03-10 09:00'],
    ['runs on a Sunday that is a make-up day', '2026-09-20 08:00', DAY, ours, '2026-09-20 18:00'],
    ['ends with the shift, not at the next opening', '2026-03-09 08:00', 240, ours, '2026-03-09 12:00'],
  ])('%s', (_, opened, minutes, calendar, expected) => {
    expect(due(opened, minutes, calendar)).toEqual(at(expected));
  });

  it('takes other hours from the day on which they hold', () => {
    const changed: WorkingCalendar = { ...ours, shifts: [{ validFrom: '2026-03-10', shifts: [{ opens: 600, closes: 720 }] }, ...ours.shifts] };
    expect(due('2026-03-09 17:00', 120, changed)).toEqual(at('2026-03-10 11:00'));
  });

  it('goes by weekdays and says so where the year is not published yet', () => {
    expect(dueAt(at('2026-12-31 10:00'), DAY, ours)).toEqual({ dueAt: at('2027-01-01 10:00'), provisional: true });
    expect(dueAt(at('2026-12-30 10:00'), DAY, ours)).toEqual({ dueAt: at('2026-12-31 10:00'), provisional: false });
    expect(dueAt(at('2027-07-09 10:00'), DAY, ours)).toEqual({ dueAt: at('2027-07-12 10:00'), provisional: true });
  });

  it('does not run for ever on a calendar without hours', () => {
    expect(() => dueAt(at('2026-03-09 10:00'), 60, calendarWith([]))).toThrow('no 60 working minutes');
  });

  const instant = fc.integer({ min: at('2024-01-01 00:00').getTime() / 60_000, max: at('2026-11-01 00:00').getTime() / 60_000 }).map(minute => new Date(minute * 60_000));
  const isOpenAt = (when: Date): boolean => {
    const wall = new Date(when.getTime() + DAY * 60_000);
    const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes();
    return isWorkday(bureauDay(when), ours) && SHIFTS.shifts.some(({ opens, closes }) => opens <= minute && minute < closes);
  };

  it('counts exactly the minutes in which work is on', () => {
    fc.assert(fc.property(instant, fc.integer({ min: 1, max: 1_500 }), (opened, minutes) => {
      const end = dueAt(opened, minutes, ours).dueAt;
      let worked = 0;
      for (let when = opened.getTime(); when < end.getTime(); when += 60_000) worked += isOpenAt(new Date(when)) ? 1 : 0;
      expect(worked).toBe(minutes);
    }), { numRuns: 60 });
  });

  it('is never earlier for more minutes or a later opening', () => {
    fc.assert(fc.property(instant, fc.integer({ min: 0, max: 6_000 }), fc.integer({ min: 0, max: 600 }), (opened, minutes, more) => {
      const first = dueAt(opened, minutes, ours).dueAt.getTime();
      expect(dueAt(opened, minutes + more, ours).dueAt.getTime()).toBeGreaterThanOrEqual(first);
      expect(dueAt(new Date(opened.getTime() + more * 60_000), minutes, ours).dueAt.getTime()).toBeGreaterThanOrEqual(first);
    }));
  });
});

describe('the published calendar', () => {
  it.each(PUBLISHED_YEARS.map(({ year, holidays, workdays }) => [year, holidays, workdays] as const))('of %d lists days of that year once, and as make-up days week-ends alone', (year, holidays, workdays) => {
    const all = [...holidays, ...workdays];
    expect(new Set(all).size).toBe(all.length);
    for (const day of all) expect(day.startsWith(`${year}-`)).toBe(true);
    for (const day of workdays) expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
  });

  it.each([['2024-02-10', false], ['2024-02-18', true], ['2025-01-28', false], ['2025-02-08', true], ['2025-10-08', false], ['2026-01-04', true], ['2026-02-23', false], ['2026-02-28', true]])('knows %s as a working day: %s', (day, works) => {
    expect(isWorkday(day, ours)).toBe(works);
  });
});
