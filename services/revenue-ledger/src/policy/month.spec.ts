import fc from 'fast-check';
import { bureauMonth, monthNumber, monthText, nextMonth, postingMonth, yearOf } from './month';

const month = fc.tuple(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 })).map(([year, of]) => year * 100 + of);

describe('a month', () => {
  it('is written and read the same', () => fc.assert(fc.property(month, one => expect(monthNumber(monthText(one))).toBe(one))));
  it('comes before the next one', () => fc.assert(fc.property(month, one => expect(nextMonth(one)).toBeGreaterThan(one))));
  it.each([[202512, 202601], [202501, 202502]])('%i is followed by %i', (one, next) => expect(nextMonth(one)).toBe(next));
  it('belongs to a year', () => expect(yearOf(202512)).toBe(2025));
  it.each([['2025-12-31T15:59:59Z', 202512], ['2025-12-31T16:00:00Z', 202601]])('of the bureau at %s is %i: its clock is UTC+8', (at, expected) => expect(bureauMonth(new Date(at))).toBe(expected));
});

describe('the month in which something counts', () => {
  it.each([
    ['its own while that is open', 202503, [], 202503],
    ['the first open one after it', 202503, [202503, 202504], 202505],
    ['over a year’s end', 202512, [202512], 202601],
    ['never one before it', 202503, [202501, 202502], 202503],
  ])('LED-5 › is %s', (_, one, closed, expected) => expect(postingMonth(one, new Set(closed))).toBe(expected));

  it('LED-5 › is open, and no open month lies between', () => fc.assert(fc.property(month, fc.integer({ min: 0, max: 30 }), (first, count) => {
    const closed = new Set<number>();
    for (let at = first, n = 0; n < count; n += 1, at = nextMonth(at)) closed.add(at);
    const counted = postingMonth(first, closed);
    expect(closed.has(counted)).toBe(false);
    for (let at = first; at < counted; at = nextMonth(at)) expect(closed.has(at)).toBe(true);
  })));
});
