import type { UnitTier } from '@keyaccount/contracts';
import fc from 'fast-check';
import { directoryOf, type UnitCoverage } from '../../policy/territory';
import { approverChain, prospectsOf } from './approver-chain';
import { rulingCentre } from './ruling-centre';

const unit = (code: string, tier: UnitTier, parent: string | null): UnitCoverage => ({ code, name: code, tier, parent, divisions: [], lines: [] });
const directory = directoryOf([
  unit('P44', 'PROVINCIAL_CENTRE', null), unit('C4405', 'CITY_CENTRE', 'P44'), unit('U1', 'COUNTY_CENTRE', 'C4405'), unit('U2', 'COUNTY_CENTRE', 'C4405'),
  unit('S1', 'SUB_BRANCH', 'U1'), unit('S2', 'SUB_BRANCH', 'U1'), unit('C4406', 'CITY_CENTRE', 'P44'), unit('LOST', 'SUB_BRANCH', null),
]);

describe('REG-7 › who rules', () => {
  it.each([
    ['U1', 'U2', 'C4405'], ['S1', 'S2', 'C4405'], ['S1', 'U2', 'C4405'], ['S1', 'U1', 'C4405'], ['U1', 'C4405', 'P44'], ['C4405', 'S1', 'P44'], ['C4406', 'U1', 'P44'],
    ['U1', 'P44', undefined], ['U1', 'LOST', undefined], ['U1', 'UNKNOWN', undefined],
  ])('between %s and %s: %s', (claimant, respondent, ruling) => expect(rulingCentre(claimant, respondent, directory)).toBe(ruling));

  it('is never a party, whoever asks', () => {
    const units = fc.constantFrom(...directory.byCode.keys());
    fc.assert(fc.property(units, units, (claimant, respondent) => {
      const ruling = rulingCentre(claimant, respondent, directory);
      expect([claimant, respondent]).not.toContain(ruling);
      expect(ruling).toBe(rulingCentre(respondent, claimant, directory));
    }));
  });

  it('a ring of units ends', () => {
    const ring = directoryOf([unit('A', 'COUNTY_CENTRE', 'B'), unit('B', 'COUNTY_CENTRE', 'A'), unit('C', 'COUNTY_CENTRE', 'A')]);
    expect(rulingCentre('A', 'C', ring)).toBeUndefined();
  });
});

describe('REG-5 › the approvers are shown beforehand', () => {
  const free = { outcome: 'ACTIVE' as const, from: new Date(0) };
  const held = { outcome: 'QUEUED' as const, reason: 'LINE_HELD' as const, heldBy: 'U1', blockedBy: 'r' };
  it.each([
    ['a free key', prospectsOf(free, 'U2', null), ['KEEPS_REGISTER C4405']],
    ['its own', prospectsOf(held, 'U1', null), ['KEEPS_REGISTER C4405']],
    ['a held key', prospectsOf(held, 'U2', null), ['KEEPS_REGISTER C4405', 'RULES P44']],
    ['another unit’s account, held or not', prospectsOf(held, 'U2', 'U9'), ['IS_HEARD U9', 'DECIDES C4405', 'KEEPS_REGISTER C4405']],
  ])('%s', (_, prospects, steps) => expect(approverChain(prospects, 'C4405', 'P44').map(({ unit: code, role }) => `${role} ${code}`)).toEqual(steps));

  it('nobody rules where nobody stands above both', () => expect(approverChain(prospectsOf(held, 'U2', null), 'C4405', null)).toHaveLength(1));
});
