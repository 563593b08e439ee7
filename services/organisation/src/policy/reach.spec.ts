import { POST_KINDS, type PostKind, type UnitTier } from '@keyaccount/contracts';
import fc from 'fast-check';
import { reachOf, subtreeOf } from './reach';

const units = [
  { code: 'P44', parent: null }, { code: 'C4405', parent: 'P44' }, { code: 'U440515', parent: 'C4405' }, { code: 'U440513', parent: 'C4405' },
  { code: 'S440515001', parent: 'U440515' }, { code: 'S440515002', parent: 'U440515' }, { code: 'W1', parent: 'S440515001' },
];
const everything = { all: true, units: [], homeUnits: [] };
const held = (post: PostKind, unit: string, tier: UnitTier) => ({ post, unit, tier });

describe('reach', () => {
  it.each<[PostKind, UnitTier]>([
    ['DIRECTOR', 'CITY_CENTRE'], ['DEPUTY_DIRECTOR', 'CITY_CENTRE'], ['PLANNING_MANAGER', 'CITY_CENTRE'], ['INFORMATION_SUPERVISOR', 'CITY_CENTRE'],
    ['BUREAU_LEADER', 'CITY_CENTRE'], ['ADMINISTRATOR', 'CITY_CENTRE'], ['ADMINISTRATOR', 'COUNTY_CENTRE'], ['PROVINCIAL_OFFICER', 'PROVINCIAL_CENTRE'],
  ])('CMP-1 › %s of a %s sees the whole city', (post, tier) => {
    expect(reachOf([held(post, 'C4405', tier)], units)).toEqual(everything);
  });

  it('REG-8 › an account manager of the city centre sees the own seats and the home unit’s prospects alone', () => {
    expect(reachOf([held('ACCOUNT_MANAGER', 'C4405', 'CITY_CENTRE')], units)).toEqual({ all: false, units: [], homeUnits: ['C4405'] });
  });

  it('ORG-3 › a head sees the unit and all that hangs under it, and no neighbour', () => {
    expect(reachOf([held('HEAD', 'U440515', 'COUNTY_CENTRE')], units)).toEqual({
      all: false, units: ['S440515001', 'S440515002', 'U440515', 'W1'], homeUnits: ['U440515'],
    });
  });

  it('of somebody without posts is nothing', () => {
    expect(reachOf([], units)).toEqual({ all: false, units: [], homeUnits: [] });
  });

  it('never shrinks with another post', () => {
    const post = fc.record({ post: fc.constantFrom(...POST_KINDS), unit: fc.constantFrom(...units.map(({ code }) => code)), tier: fc.constantFrom<UnitTier>('CITY_CENTRE', 'COUNTY_CENTRE', 'SUB_BRANCH') });
    fc.assert(fc.property(fc.array(post, { maxLength: 4 }), post, (posts, another) => {
      const [before, after] = [reachOf(posts, units), reachOf([...posts, another], units)];
      expect(after.all || (!before.all && before.units.every(unit => after.units.includes(unit)) && before.homeUnits.every(unit => after.homeUnits.includes(unit)))).toBe(true);
    }));
  });

  it('of a subtree ends even where the tree is broken into a circle', () => {
    expect(subtreeOf('a', [{ code: 'a', parent: 'b' }, { code: 'b', parent: 'a' }])).toEqual(['a', 'b']);
  });
});
