import fc from 'fast-check';
import { lockedUntil } from './sign-in-lock';

const start = new Date('2026-03-02T02:00:00Z').getTime();
const at = (seconds: number): Date => new Date(start + seconds * 1000);
const every = (seconds: number, count: number): Date[] => Array.from({ length: count }, (_, index) => at(index * seconds));

describe('the lock of a sign-in name', () => {
  it.each([
    ['nine failures', every(1, 9), 10, undefined],
    ['the tenth within fifteen minutes', every(60, 10), 541, at(540 + 900)],
    ['ten failures of which the first is fifteen minutes old', every(100, 10), 901, undefined],
    ['ten failures just inside fifteen minutes', every(99, 10), 900, at(891 + 900)],
    ['the last second of the lock', every(1, 10), 9 + 899, at(9 + 900)],
    ['the end of the lock', every(1, 10), 9 + 900, undefined],
    ['one failure after a lock that is over', [...every(1, 10), at(9 + 900)], 9 + 901, undefined],
  ])('%s', (_, failures, now, until) => {
    expect(lockedUntil(failures, at(now))).toEqual(until);
  });

  it('lasts a quarter of an hour from a failure, at most', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 40 }), fc.integer({ min: 0, max: 4000 }), (seconds, now) => {
      const failures = [...seconds].sort((a, b) => a - b).filter(second => second <= now).map(at);
      const until = lockedUntil(failures, at(now));
      expect(until === undefined || (until > at(now) && until <= at(now + 900) && failures.length >= 10)).toBe(true);
    }));
  });
});
