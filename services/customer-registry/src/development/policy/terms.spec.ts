import { POST_KINDS } from '@keyaccount/contracts';
import fc from 'fast-check';
import { STEPS } from './steps';
import { isLate, ownerOf, ownsStep, termOn, termsFault, versionTerms, type Lead, type StepOwner, type StepTerm } from './terms';

const LEADS: readonly Lead[] = ['ACCOUNT_MANAGER', 'HEAD', 'HEAD', 'HEAD', 'HEAD', 'ACCOUNT_MANAGER'];
const TERMS: readonly StepTerm[] = STEPS.map((step, n) => ({ step, days: 7, lead: LEADS[n]!, validFrom: '2000-01-01', daysSource: 'ours', leadSource: 'ours' }));

describe('REG-10 › who owns a step', () => {
  it.each<[Lead, boolean, boolean, StepOwner]>([
    ['ACCOUNT_MANAGER', true, true, 'ACCOUNT_MANAGER'], ['ACCOUNT_MANAGER', true, false, 'ACCOUNT_MANAGER'], ['ACCOUNT_MANAGER', false, true, 'HEAD'],
    ['ACCOUNT_MANAGER', false, false, 'CITY_DIRECTOR'], ['HEAD', true, true, 'HEAD'], ['HEAD', true, false, 'CITY_DIRECTOR'],
  ])('REG-10 › led by %s, with account managers %s and a head %s: %s', (lead, managers, head, owner) => expect(ownerOf(lead, { managers, head })).toBe(owner));

  it('REG-10 › is told by the post alone, in the unit itself or at the city centre', () => fc.assert(fc.property(
    fc.constantFrom<StepOwner>('ACCOUNT_MANAGER', 'HEAD', 'CITY_DIRECTOR'), fc.constantFrom(...POST_KINDS), fc.constantFrom('U1', 'U2'), fc.constantFrom('COUNTY_CENTRE' as const, 'CITY_CENTRE' as const),
    (owner, post, unit, tier) => {
      const city = tier === 'CITY_CENTRE' && ['DIRECTOR', 'DEPUTY_DIRECTOR'].includes(post);
      expect(ownsStep(owner, [{ unit, post, tier }], 'U1')).toBe(owner === 'CITY_DIRECTOR' ? city : unit === 'U1' && post === owner);
    },
  )));
});

describe('REG-10 › the setting', () => {
  it('REG-10 › names each step once', () => fc.assert(fc.property(fc.shuffledSubarray([...TERMS]), some =>
    expect(termsFault(some, '2025-01-15', '2025-01-15')).toBe(some.length === 6 ? undefined : 'TermsIncomplete'))));

  it.each<[string, Partial<StepTerm>, number, string | undefined]>([
    ['the account manager for a middle step', { lead: 'ACCOUNT_MANAGER' }, 2, undefined], ['the head for the survey', { lead: 'HEAD' }, 0, 'TermLeadFixed'],
    ['the account manager for the plan', { lead: 'ACCOUNT_MANAGER' }, 4, 'TermLeadFixed'], ['no day', { days: 0 }, 1, 'TermDaysInvalid'],
    ['half a day', { days: 0.5 }, 1, 'TermDaysInvalid'], ['a year', { days: 365 }, 1, undefined], ['more than a year', { days: 366 }, 1, 'TermDaysInvalid'],
  ])('REG-10 › with %s', (_, change, place, fault) =>
    expect(termsFault(TERMS.map((term, n) => (n === place ? { ...term, ...change } : term)), '2025-01-15', '2025-01-15')).toBe(fault));

  it('REG-10 › begins today or later, and holds until the next one does', () => {
    expect(termsFault(TERMS, '2025-01-14', '2025-01-15')).toBe('TermsInPast');
    const later = [...TERMS, { ...TERMS[0]!, days: 9, validFrom: '2025-02-01' }];
    expect(['2025-01-31', '2025-02-01'].map(day => termOn(later, 'SURVEY', day).days)).toEqual([7, 9]);
    expect(() => termOn(TERMS, 'SURVEY', '1999-12-31')).toThrow('no term of SURVEY');
  });

  it('REG-10 › a survey’s week is the plan’s, whatever else is set is ours', () => expect(versionTerms([TERMS[0]!, { ...TERMS[0]!, days: 8 }, TERMS[1]!], '2025-02-01').map(({ daysSource, leadSource }) => [daysSource, leadSource]))
    .toEqual([['plan', 'ours'], ['ours', 'ours'], ['ours', 'ours']]));

  it('REG-10 › the due day itself is in time', () => expect(['2025-01-21', '2025-01-22', '2025-01-23'].map(day => isLate('2025-01-22', day))).toEqual([false, false, true]));
});
