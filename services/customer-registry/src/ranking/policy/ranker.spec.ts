import fc from 'fast-check';
import type { PostKind, UnitTier } from '@keyaccount/contracts';
import { mayRank, type Ranker } from './ranker';

const holder = (post: PostKind, unit: string, tier: UnitTier, heads: readonly string[] = []): Ranker => ({ posts: [{ unit, post, tier }], heads });
const head = holder('HEAD', 'U1', 'COUNTY_CENTRE', ['U1', 'S1']);
const director = holder('DIRECTOR', 'C1', 'CITY_CENTRE');

describe('REG-12 › who ranks a unit’s groups', () => {
  it.each<[string, Ranker, string, boolean, boolean]>([
    ['the head of the unit', head, 'U1', true, true],
    ['the head, for a sub-branch without one', head, 'S1', false, true],
    ['the head, for a sub-branch with one of its own', head, 'S1', true, false],
    ['the head, for a neighbour without one', head, 'U2', false, false],
    ['the director, for the city centre', director, 'C1', false, true],
    ['the director, for a bureau without a head', director, 'PB', false, true],
    ['the director, for a county that has a head', director, 'U1', true, false],
    ['an account manager of the unit', holder('ACCOUNT_MANAGER', 'U1', 'COUNTY_CENTRE'), 'U1', false, false],
    ['the planning manager of the city centre', holder('PLANNING_MANAGER', 'C1', 'CITY_CENTRE'), 'C1', false, false],
  ])('REG-12 › %s', (_, ranker, unit, hasHead, may) => expect(mayRank(ranker, unit, hasHead)).toBe(may));

  it('REG-12 › who may where there is a head may also where there is none', () => fc.assert(fc.property(
    fc.constantFrom(head, director), fc.constantFrom('U1', 'S1', 'C1', 'PB'), (ranker, unit) => expect(!mayRank(ranker, unit, true) || mayRank(ranker, unit, false)).toBe(true),
  )));
});
