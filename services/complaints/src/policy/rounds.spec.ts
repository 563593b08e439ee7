import fc from 'fast-check';
import { rounds } from './rounds';

describe('rounds of a batch', () => {
  it('hold each key once, keep the order of a key, and lose nothing', () => {
    fc.assert(fc.property(fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), order: fc.nat() })), items => {
      const split = rounds(items, item => item.key);
      for (const round of split) expect(new Set(round.map(({ key }) => key)).size).toBe(round.length);
      for (const key of ['a', 'b', 'c']) expect(split.flat().filter(item => item.key === key)).toEqual(items.filter(item => item.key === key));
    }));
  });
});
