import fc from 'fast-check';
import { directoryOf } from '../../policy/territory';
import { leadingUnit, leadsFamily, partFault, partsOf, type Body } from './family-plan';

const unit = (code: string, tier: 'COUNTY_CENTRE' | 'BUSINESS_BRANCH' | 'SUB_BRANCH', divisions: string[]) => ({ code, name: code, tier, parent: null, divisions, lines: [] });
const DIRECTORY = directoryOf([unit('U440515', 'COUNTY_CENTRE', ['440515']), unit('BB4405', 'BUSINESS_BRANCH', ['440511']), unit('S440515001', 'SUB_BRANCH', ['440515001'])]);
const body = (id: string, division: string, ruledDivision: string | null = null): Body => ({ id, division, ruledDivision });
const HEAD = body('h', '440511');
const BRANCHES = [body('b1', '440515001'), body('b2', '440511004'), body('b3', '440523100'), body('b4', '440523', '440515')];
const tasks = (branches: string | null, named: Record<string, string> = {}) => ({ body: '总部谈判', branches, named: Object.entries(named).map(([customerId, text]) => ({ customerId, tasks: text })) });

describe('REG-9 › one plan for the family', () => {
  it.each<[boolean, string | null, string]>([[true, 'C4405', 'C4405'], [false, 'C4405', 'U440515'], [true, null, 'U440515']])(
    'REG-9 › with branches %s and city centre %s, %s leads', (hasBranches, city, leader) => expect(leadingUnit('U440515', hasBranches, city)).toBe(leader));

  it.each<[string, boolean, string | null, boolean]>([['C4405', true, 'C4405', true], ['C4405', false, 'C4405', false], ['U440515', true, 'C4405', false], ['U440515', true, null, false]])(
    'REG-9 › %s, with branches %s and city centre %s, leads the family: %s', (leader, hasBranches, city, leads) => expect(leadsFamily(leader, hasBranches, city)).toBe(leads));

  it('REG-9 › each branch is served by the county centre of its territory, by ruling where there is one; the leader steps in', () =>
    expect(partsOf(HEAD, BRANCHES, 'C4405', tasks('上门揽收', { b2: '驻点服务' }), DIRECTORY)).toEqual([
      { customerId: 'h', unit: 'C4405', tasks: '总部谈判' }, { customerId: 'b1', unit: 'U440515', tasks: '上门揽收' }, { customerId: 'b2', unit: 'BB4405', tasks: '驻点服务' },
      { customerId: 'b3', unit: 'C4405', tasks: '上门揽收' }, { customerId: 'b4', unit: 'U440515', tasks: '上门揽收' },
    ]));

  it('REG-9 › a branch is named once', () => expect(partFault(BRANCHES, { body: '总部谈判', branches: '上门揽收', named: ['甲', '乙'].map(text => ({ customerId: 'b1', tasks: text })) })).toBe('BranchTwice'));

  it('REG-9 › what has no fault gives every member of the family tasks, and nobody else', () => fc.assert(fc.property(
    fc.subarray(BRANCHES), fc.option(fc.constant('上门揽收')), fc.subarray(['b1', 'b2', 'b3', 'b4', 'x']), (branches, common, named) => {
      const given = tasks(common, Object.fromEntries(named.map(id => [id, `${id} 专项`])));
      const fault = partFault(branches, given);
      const known = branches.map(({ id }) => id);
      if (!named.every(id => known.includes(id))) return expect(fault).toBe('BranchNotOfFamily');
      expect(fault).toBe(common === null && named.length < known.length ? 'BranchTasksMissing' : undefined);
      const parts = partsOf(HEAD, branches, 'C4405', given, DIRECTORY);
      expect(parts.map(({ customerId }) => customerId)).toEqual(['h', ...known]);
      if (fault === undefined) expect(parts.every(part => part.tasks !== '')).toBe(true);
    })));
});
