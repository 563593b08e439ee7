import { GRADE_LEVELS } from '@keyaccount/contracts';
import * as fc from 'fast-check';
import { inOrder, summaryOf, type Move } from './moves';

const level = fc.constantFrom(null, ...GRADE_LEVELS);
const moves: fc.Arbitrary<Move[]> = fc.uniqueArray(fc.record({ from: level, to: level, customers: fc.nat({ max: 1_000 }) }), { selector: move => `${move.from}:${move.to}` });
const totalOf = (counts: readonly { customers: number }[]): number => counts.reduce((sum, one) => sum + one.customers, 0);

describe('a matrix of moves', () => {
  it('GRD-7 › is summed up by the levels before and after', () => {
    expect(summaryOf([{ from: 'GOLD', to: 'SILVER', customers: 2 }, { from: 'GOLD', to: 'GOLD', customers: 3 }, { from: null, to: 'GENERAL', customers: 1 }])).toEqual({
      customers: 6, changed: 3,
      before: [{ level: 'DIAMOND', customers: 0 }, { level: 'GOLD', customers: 5 }, { level: 'SILVER', customers: 0 }, { level: 'GENERAL', customers: 0 }],
      after: [{ level: 'DIAMOND', customers: 0 }, { level: 'GOLD', customers: 3 }, { level: 'SILVER', customers: 2 }, { level: 'GENERAL', customers: 1 }],
    });
  });

  it('GRD-7 › loses nobody, and stands highest level first in any order it comes', () => {
    fc.assert(fc.property(moves, given => {
      const { customers, after } = summaryOf(given);
      expect(totalOf(after)).toBe(customers);
      expect(inOrder(given)).toEqual(inOrder([...given].reverse()));
      expect(totalOf(inOrder(given))).toBe(totalOf(given));
    }));
  });
});
