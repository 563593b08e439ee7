import fc from 'fast-check';
import { rateLimiter } from './rate-limiter';

const start = new Date('2026-01-05T08:00:00Z').getTime();

describe('a rate', () => {
  it('never lets more through in any time than its burst and what the time adds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.double({ min: 0.1, max: 20, noNaN: true }), fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 60 }), (burst, perSecond, waits) => {
        let time = start;
        const limiter = rateLimiter({ burst, perSecond }, () => new Date(time));
        let passed = 0;
        for (const wait of waits) {
          time += wait;
          if (limiter.take('a') === 0) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(burst + ((time - start) / 1000) * perSecond + 1e-6);
      }),
    );
  });

  it('lets through whoever waits as long as it says, counts keys apart, and takes back what did not count', () => {
    let time = start;
    const limiter = rateLimiter({ burst: 2, perSecond: 0.5 }, () => new Date(time));
    expect([limiter.take('a'), limiter.take('a'), limiter.take('a'), limiter.take('b')]).toEqual([0, 0, 2, 0]);
    time += 2_000;
    expect([limiter.take('a'), limiter.take('a')]).toEqual([0, 2]);
    limiter.giveBack('a');
    expect([limiter.take('a'), limiter.take('a')]).toEqual([0, 2]);
  });

  it('does not fail when the clock goes back', () => {
    let time = start;
    const limiter = rateLimiter({ burst: 1, perSecond: 1 }, () => new Date(time));
    expect(limiter.take('a')).toBe(0);
    time -= 3_600_000;
    expect(limiter.take('a')).toBe(1);
    time += 1_000;
    expect(limiter.take('a')).toBe(0);
  });
});
