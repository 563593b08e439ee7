import fc from 'fast-check';
import { endOf, plusDays, startOf } from './days';
import { extendClaim } from './extension';
import { lastDayOfClaim, reminderDaysOn, termsOn, type Terms } from './terms';
import { isText } from './texts';

const terms: Terms = { validFrom: '2000-01-01', claimDays: 90, extensionDays: 30, activitiesToExtend: 2, activityWithinDays: 30, reminderDays: [30, 14, 7], hearingDays: 7 };

describe('REG-5 › the terms of claims', () => {
  it('the newest that began by the day hold', () => {
    const shorter = { ...terms, validFrom: '2025-06-01', claimDays: 60 };
    expect([termsOn([terms, shorter], '2025-05-31').claimDays, termsOn([shorter, terms], '2025-06-01').claimDays]).toEqual([90, 60]);
    expect(() => termsOn([shorter], '2025-05-31')).toThrow('no terms');
    expect([reminderDaysOn([shorter], '2025-05-31'), reminderDaysOn([shorter], '2025-06-01')]).toEqual([[], [30, 14, 7]]);
  });

  it('a day begins and ends at the bureau’s midnight', () => {
    expect([startOf('2025-04-16').toISOString(), endOf('2025-04-15').toISOString()]).toEqual(['2025-04-15T16:00:00.000Z', '2025-04-15T16:00:00.000Z']);
    expect(lastDayOfClaim('2025-01-15', terms)).toBe('2025-04-15');
    expect(plusDays('2024-02-28', 1)).toBe('2024-02-29');
  });

  it('the end of a day is the beginning of the next, whichever', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), days => {
      const day = plusDays('1990-01-01', days);
      expect(endOf(day)).toEqual(startOf(plusDays(day, 1)));
      expect(plusDays(plusDays(day, 90), -90)).toBe(day);
    }));
  });

  const claim = { lastDay: '2025-04-15', extended: false, activityDays: ['2025-03-16', '2025-04-15'] };
  it.each([
    ['by enough work within the days', claim, { lastDay: '2025-05-15' }],
    ['once only', { ...claim, extended: true }, { refusal: 'AlreadyExtended' }],
    ['not by too little', { ...claim, activityDays: ['2025-04-15'] }, { refusal: 'NoRecentActivity' }],
    ['not by what is too long ago', { ...claim, activityDays: ['2025-03-15', '2025-04-15'] }, { refusal: 'NoRecentActivity' }],
  ])('extended %s', (_, extendable, extension) => expect(extendClaim(extendable, terms, '2025-04-15')).toEqual(extension));

  it.each([['a', true], ['第一行\n第二行', true], ['', false], [' \n ', false], ['a\u0000b', false], ['a\ud800', false], ['长'.repeat(2000), true], ['长'.repeat(2001), false]])('a text says something: %j', (text, says) => expect(isText(text)).toBe(says));
});
