import fc from 'fast-check';
import { hasTeam, leadOf, proposePair, withoutLeaver, type Candidate } from './account-team';

const people = (count: number): Candidate[] => Array.from({ length: count }, (_, n) => ({ staffId: `id-${n}`, staffKey: `key-${n}` }));
const key = fc.string({ minLength: 1, maxLength: 20 });
const staff = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 0, maxLength: 8 }).map(keys => keys.map(staffKey => ({ staffId: `id-${staffKey}`, staffKey })));

describe('REG-8 › the pair that a unit proposes', () => {
  it('is two different people wherever there are two, and leaves a vacancy where there are not', () => {
    fc.assert(fc.property(key, staff, (customer, candidates) => {
      const { a, b } = proposePair(customer, candidates);
      expect([a, b].filter(id => id !== null)).toHaveLength(Math.min(2, candidates.length));
      if (a !== null) expect(a).not.toBe(b);
      for (const id of [a, b]) if (id !== null) expect(candidates.map(({ staffId }) => staffId)).toContain(id);
    }));
  });

  it('is the same whatever the order of the staff, and whatever ids an installation gave them', () => {
    fc.assert(fc.property(key, staff.chain(s => fc.tuple(fc.constant(s), fc.shuffledSubarray(s, { minLength: s.length }))), (customer, [candidates, shuffled]) => {
      const renamed = shuffled.map(({ staffKey }) => ({ staffKey, staffId: `other-${staffKey}` }));
      const { a, b } = proposePair(customer, candidates);
      const renames = (id: string | null) => id?.replace('id-', 'other-') ?? null;
      expect(proposePair(customer, renamed)).toEqual({ a: renames(a), b: renames(b) });
    }));
  });

  it('a colleague who is in neither role leaves without moving anybody', () => {
    fc.assert(fc.property(key, staff, (customer, candidates) => {
      const pair = proposePair(customer, candidates);
      const [bystander] = candidates.filter(({ staffId }) => staffId !== pair.a && staffId !== pair.b);
      fc.pre(bystander !== undefined);
      expect(proposePair(customer, candidates.filter(one => one !== bystander))).toEqual(pair);
    }));
  });

  it('a person who holds two posts of the unit is one person', () => {
    expect(proposePair('x', [{ staffId: 'one', staffKey: 'k' }, { staffId: 'one', staffKey: 'k' }])).toEqual({ a: 'one', b: null });
  });

  it('spreads the accounts: of 4,000 each of four people leads within a tenth of a thousand', () => {
    const led = new Map<string | null, number>();
    for (let n = 0; n < 4_000; n += 1) {
      const { a } = proposePair(`91440500${n}`, people(4));
      led.set(a, (led.get(a) ?? 0) + 1);
    }
    for (const count of led.values()) expect(Math.abs(count - 1_000)).toBeLessThan(100);
    expect(led.size).toBe(4);
  });
});

describe('REG-8 › who leads', () => {
  it.each([
    ['A in development', 'a', 'b', 'DEVELOPMENT', 'SILVER', 'a'], ['B in upkeep', 'a', 'b', 'UPKEEP', 'GOLD', 'b'],
    ['B stands in for a vacant A', null, 'b', 'DEVELOPMENT', 'SILVER', 'b'], ['A stands in for a vacant B', 'a', null, 'UPKEEP', 'SILVER', 'a'],
    ['nobody while both are vacant', null, null, 'UPKEEP', 'DIAMOND', null], ['the head of the unit for a general account', null, null, 'UPKEEP', 'GENERAL', 'head'],
  ] as const)('%s', (_, a, b, phase, grade, lead) => expect(leadOf({ a, b }, phase, grade, 'head')).toBe(lead));

  it('silver and above have a team', () => expect((['DIAMOND', 'GOLD', 'SILVER', 'GENERAL'] as const).map(hasTeam)).toEqual([true, true, true, false]));
});

describe('ORG-5 › a leaver', () => {
  it.each([['a', { a: null, b: 'b' }], ['b', { a: 'a', b: null }], ['c', { a: 'a', b: 'b' }]])('%s leaves', (leaver, pair) =>
    expect(withoutLeaver({ a: 'a', b: 'b' }, leaver)).toEqual(pair));
});
