import { CUSTOMER_STATUSES, GRADE_LEVELS, TEAM_PHASES } from '@keyaccount/contracts';
import fc from 'fast-check';
import { turnsOver } from './success';

const ACCOUNT = { status: 'KEY_ACCOUNT', unit: 'U1', grade: 'SILVER', phase: 'DEVELOPMENT' } as const;

describe('REG-8 › success of a development', () => {
  it.each<[string, Parameters<typeof turnsOver>[0], boolean, boolean]>([
    ['a silver account in development', ACCOUNT, false, true], ['a general account', { ...ACCOUNT, grade: 'GENERAL' }, false, false],
    ['an account in upkeep', { ...ACCOUNT, phase: 'UPKEEP' }, false, false], ['a prospect', { ...ACCOUNT, status: 'PROSPECT', unit: null, grade: null }, false, false],
    ['another unit’s account', { ...ACCOUNT, unit: 'U2' }, false, false], ['another unit’s account whose family the city leads', { ...ACCOUNT, unit: 'U2' }, true, true],
  ])('REG-8 › of %s, at the head of a family %s: turned over to B %s', (_, account, leadsFamily, turned) => expect(turnsOver(account, 'U1', leadsFamily)).toBe(turned));

  it('REG-8 › never turns over what has no team or has been turned over', () => fc.assert(fc.property(
    fc.constantFrom(...CUSTOMER_STATUSES), fc.option(fc.constantFrom(...GRADE_LEVELS)), fc.constantFrom(...TEAM_PHASES), fc.boolean(), (status, grade, phase, leadsFamily) => {
      const able = status === 'KEY_ACCOUNT' && grade !== null && grade !== 'GENERAL' && phase === 'DEVELOPMENT';
      expect(turnsOver({ status, unit: 'U1', grade, phase }, 'U1', leadsFamily)).toBe(able);
    })));
});
