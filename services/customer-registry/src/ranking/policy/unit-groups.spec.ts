import fc from 'fast-check';
import { reportOrder, schemeFault, stillRanked, unitGroupsFault, type Group } from './unit-groups';

const SCHEME: readonly Group[] = [{ code: 'FINANCE', place: 2 }, { code: 'GOVERNMENT', place: 1 }, { code: 'TELECOM', place: 3 }];

describe('REG-12 › the classification ranking', () => {
  it.each<[string, readonly Group[], string | undefined]>([
    ['groups in places of their own', SCHEME, undefined],
    ['no group at all', [], 'NoGroups'],
    ['a group twice', [...SCHEME, { code: 'FINANCE', place: 4 }], 'GroupTwice'],
    ['a place twice', [...SCHEME, { code: 'SCHOOLS', place: 3 }], 'PlaceTwice'],
  ])('REG-12 › a table with %s', (_, scheme, fault) => expect(schemeFault(scheme)).toBe(fault));

  it.each<[string, string[], string | undefined]>([
    ['some groups of the table', ['TELECOM', 'FINANCE'], undefined],
    ['none yet', [], undefined],
    ['a group twice', ['TELECOM', 'TELECOM'], 'GroupTwice'],
    ['a group that the table has not', ['TELECOM', 'SCHOOLS'], 'UnknownGroup'],
  ])('REG-12 › a unit with %s', (_, ranked, fault) => expect(unitGroupsFault(ranked, SCHEME)).toBe(fault));

  it.each<[string[], string[]]>([
    [[], ['GOVERNMENT', 'FINANCE', 'TELECOM']],
    [['TELECOM'], ['TELECOM', 'GOVERNMENT', 'FINANCE']],
    [['FINANCE', 'TELECOM', 'GOVERNMENT'], ['FINANCE', 'TELECOM', 'GOVERNMENT']],
  ])('REG-12 › %j is reported as %j', (ranked, expected) => expect(reportOrder(ranked, SCHEME)).toEqual(expected));

  it('REG-12 › what a later table has dropped is ranked no more, and the rest keeps its order', () => {
    expect(stillRanked(['TELECOM', 'SCHOOLS', 'FINANCE'], SCHEME)).toEqual([{ code: 'TELECOM', place: 3 }, { code: 'FINANCE', place: 2 }]);
  });

  it('REG-12 › a report begins with the unit’s own order and names every group of the table once', () => {
    fc.assert(fc.property(fc.shuffledSubarray(SCHEME.map(({ code }) => code)), fc.shuffledSubarray([...SCHEME], { minLength: SCHEME.length }), (ranked, scheme) => {
      const order = reportOrder(ranked, scheme);
      expect(order.slice(0, ranked.length)).toEqual(ranked);
      expect([...order].sort()).toEqual(SCHEME.map(({ code }) => code).sort());
      expect(order).toEqual(reportOrder(ranked, SCHEME));
    }));
  });
});
