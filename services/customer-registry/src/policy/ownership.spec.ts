import type { UnitTier } from '@keyaccount/contracts';
import type { Candidate } from './account-team';
import { NO_EXCEPTIONS } from './exceptions';
import { settleOwnership, type Account } from './ownership';
import { PLAN_MATRIX } from './responsibility-matrix';
import { directoryOf, type UnitCoverage } from './territory';

const unit = (code: string, tier: UnitTier, divisions: string[]): UnitCoverage => ({ code, name: code, tier, parent: null, divisions, lines: [] });
const directory = directoryOf([unit('P44', 'PROVINCIAL_CENTRE', ['44']), unit('C4405', 'CITY_CENTRE', ['4405']), unit('U440515', 'COUNTY_CENTRE', ['440515']), unit('S1', 'SUB_BRANCH', ['440515001'])]);
const candidatesOf = (code: string): Candidate[] => [1, 2].map(n => ({ staffId: `${code}-${n}`, staffKey: `${code}-${n}` }));
const account = (more: Partial<Account>): Account => ({
  kind: 'REGIONAL', grade: 'SILVER', division: '440515001', mainLine: null, businessKey: 'key', heldBy: null, exceptions: NO_EXCEPTIONS, gradeBefore: null,
  pair: { a: null, b: null }, phase: 'DEVELOPMENT', ...more,
});
const settle = (more: Partial<Account>) => settleOwnership(account(more), PLAN_MATRIX, directory, candidatesOf);
const pair = { a: 'U440515-1', b: 'U440515-2' };

describe('GRD-8 › what follows from a grade', () => {
  it('the first owner begins in development with a pair of the unit', () => {
    const settled = settle({});
    expect(settled).toMatchObject({ change: 'MOVED', responsibility: { unit: 'U440515' }, phase: 'DEVELOPMENT' });
    expect([settled.pair.a, settled.pair.b].sort()).toEqual(['U440515-1', 'U440515-2']);
  });

  it('another unit takes over in upkeep with a pair of its own', () => {
    const settled = settle({ grade: 'DIAMOND', gradeBefore: 'SILVER', heldBy: 'U440515', pair });
    expect(settled).toMatchObject({ change: 'MOVED', responsibility: { unit: 'C4405' }, phase: 'UPKEEP' });
    expect([settled.pair.a, settled.pair.b].sort()).toEqual(['C4405-1', 'C4405-2']);
  });

  it('a general account has no pair', () => {
    expect(settle({ grade: 'GENERAL', gradeBefore: 'SILVER', heldBy: 'U440515', pair })).toMatchObject({ change: 'MOVED', responsibility: { unit: 'S1' }, pair: { a: null, b: null } });
  });

  it('the same unit keeps its pair', () => {
    expect(settle({ grade: 'GOLD', gradeBefore: 'SILVER', heldBy: 'U440515', pair, phase: 'UPKEEP' })).toMatchObject({ change: 'NONE', pair, phase: 'UPKEEP' });
  });

  it('a team is asked for, or dissolved, where the unit stays and the grade crosses silver', () => {
    const up = settle({ division: '440515', grade: 'SILVER', gradeBefore: 'GENERAL', heldBy: 'U440515' });
    expect(up).toMatchObject({ change: 'TEAM', responsibility: { unit: 'U440515' } });
    expect(up.pair.a).not.toBeNull();
    expect(settle({ division: '440515', grade: 'GENERAL', gradeBefore: 'SILVER', heldBy: 'U440515', pair })).toMatchObject({ change: 'TEAM', pair: { a: null, b: null } });
  });

  it('a vacancy in the team is nobody else’s reason to choose anew', () => {
    expect(settle({ grade: 'GOLD', gradeBefore: 'SILVER', heldBy: 'U440515', pair: { a: null, b: 'U440515-2' } })).toMatchObject({ change: 'NONE', pair: { a: null, b: 'U440515-2' } });
  });

  it('REG-7 › an override keeps its unit, whatever the grade, and moves the customer to it', () => {
    const override = { id: 'o', unit: 'U440515', reason: '试点', from: '2025-01-01', until: '2025-02-01', by: 'director' };
    const exceptions = { override, designation: null };
    expect(settle({ grade: 'DIAMOND', gradeBefore: 'SILVER', heldBy: 'U440515', exceptions, pair })).toMatchObject({
      change: 'NONE', pair, responsibility: { rule: 'REG-7', unit: 'U440515', overriddenBy: 'director', flagged: false },
    });
    expect(settle({ grade: 'DIAMOND', gradeBefore: 'DIAMOND', heldBy: 'P44', exceptions })).toMatchObject({ change: 'MOVED', responsibility: { unit: 'U440515' }, phase: 'UPKEEP' });
  });
});
