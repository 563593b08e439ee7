import fc from 'fast-check';
import { bureauMonth, monthNumber, monthText, nextMonth, postingMonth, yearOf } from './month';

const months = fc.tuple(fc.integer({ min: 1950, max: 2990 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => year * 100 + month);

describe('LED-5 › a month', () => {
  it.each([
    ['2025-12-31T15:59:59.999Z', 202512],
    ['2025-12-31T16:00:00.000Z', 202601],
    ['2024-02-29T16:00:00.000Z', 202403],
  ])('at %s is %i in the bureau', (at, month) => expect(bureauMonth(new Date(at))).toBe(month));

  it('is read as it was written, and the next one follows in the calendar', () => {
    fc.assert(fc.property(months, month => {
      expect(monthNumber(monthText(month))).toBe(month);
      const [year, n] = [yearOf(month), month % 100];
      expect(nextMonth(month)).toBe(n === 12 ? (year + 1) * 100 + 1 : month + 1);
    }));
  });

  it('counts in itself while open, otherwise in the first open one after it', () => {
    fc.assert(fc.property(months, fc.nat({ max: 30 }), (month, closedAfter) => {
      const closed = new Set<number>();
      let open = month;
      for (let n = 0; n < closedAfter; n += 1) {
        closed.add(open);
        open = nextMonth(open);
      }
      expect(postingMonth(month, closed)).toBe(open);
    }));
  });

  it('is not moved by a gap before it or after it', () => expect(postingMonth(202503, new Set([202502, 202504]))).toBe(202503));
});
