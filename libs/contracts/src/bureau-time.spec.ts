import fc from 'fast-check';
import { AHEAD_OF_UTC_MS, bureauDay, bureauMinute } from './bureau-time';

describe('the bureau’s time', () => {
  it.each([
    ['2025-03-31T15:59:59.999Z', '2025-03-31', '2025-03-31 23:59'], ['2025-03-31T16:00:00Z', '2025-04-01', '2025-04-01 00:00'],
    ['2024-12-31T16:00:00Z', '2025-01-01', '2025-01-01 00:00'], ['2024-02-28T20:30:00Z', '2024-02-29', '2024-02-29 04:30'],
  ])('%s is on %s, at %s', (at, day, minute) => expect([bureauDay(new Date(at)), bureauMinute(new Date(at))]).toEqual([day, minute]));

  it('a day begins eight hours before it does in UTC, and lasts 24 hours all year', () => {
    const days = fc.date({ min: new Date('1992-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map(at => at.toISOString().slice(0, 10));
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 86_399_999 }), (day, within) => {
      const begins = Date.parse(`${day}T00:00:00Z`) - AHEAD_OF_UTC_MS;
      expect(bureauDay(new Date(begins + within))).toBe(day);
      expect(bureauDay(new Date(begins - 1)) < day).toBe(true);
    }));
  });
});
