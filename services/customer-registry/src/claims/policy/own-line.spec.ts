import { LINES, type UnitTier } from '@keyaccount/contracts';
import fc from 'fast-check';
import { directoryOf, type UnitCoverage } from '../../policy/territory';
import type { ClaimedLine } from './lines';
import { withinOwnLine } from './own-line';

const unit = (code: string, tier: UnitTier, more: Partial<UnitCoverage> = {}): UnitCoverage => ({ code, name: code, tier, parent: 'C4405', divisions: [], lines: [], ...more });
const directory = directoryOf([
  unit('C4405', 'CITY_CENTRE'), unit('U440515', 'COUNTY_CENTRE'), unit('BB4405', 'BUSINESS_BRANCH'), unit('S440515001', 'SUB_BRANCH', { parent: 'U440515' }),
  unit('PB-EXPRESS', 'PROFESSIONAL_BUREAU', { lines: ['express'] }), unit('PB-LOGISTICS', 'PROFESSIONAL_BUREAU', { lines: ['logistics', 'parcels'] }),
  unit('PB-NEW', 'PROFESSIONAL_BUREAU'), unit('WT-EXPRESS', 'WORK_TEAM', { parent: 'PB-EXPRESS' }), unit('WT-COUNTY', 'WORK_TEAM', { parent: 'U440515' }),
]);
const lines = fc.constantFrom<ClaimedLine>(null, ...LINES);

describe('in which line a unit may develop by itself', () => {
  it.each<[string, string, ClaimedLine, boolean]>([
    ['a bureau in its line', 'PB-EXPRESS', 'express', true],
    ['a bureau in each of its lines', 'PB-LOGISTICS', 'parcels', true],
    ['not in another bureau’s line', 'PB-EXPRESS', 'parcels', false],
    ['not in all lines', 'PB-EXPRESS', null, false],
    ['not in all lines, however many are its own', 'PB-LOGISTICS', null, false],
    ['a bureau without a line in none', 'PB-NEW', 'express', false],
    ['its work team in the bureau’s line', 'WT-EXPRESS', 'express', true],
    ['its work team not beyond', 'WT-EXPRESS', null, false],
    ['a county’s work team in any', 'WT-COUNTY', 'letters', true],
    ['the city centre in all lines', 'C4405', null, true],
    ['a county in all lines', 'U440515', null, true],
    ['the business branch in all lines', 'BB4405', null, true],
    ['a unit that is not known yet', 'X', null, true],
  ])('REG-13 › %s', (_, code, line, may) => expect(withinOwnLine(code, line, directory)).toBe(may));

  it('REG-13 › whatever the bureaus, none develops comprehensive business, and each exactly its own lines', () => {
    fc.assert(fc.property(fc.subarray([...LINES]), lines, (own, line) => {
      const held = directoryOf([unit('PB', 'PROFESSIONAL_BUREAU', { lines: own })]);
      expect(withinOwnLine('PB', line, held)).toBe(line !== null && own.includes(line));
    }));
  });
});
