import fc from 'fast-check';
import { classificationFault, type ClassificationGroup } from './scheme';

const TODAY = '2025-01-15';
const group = (code: string, place: number, ...sectors: string[]): ClassificationGroup => ({ code, name: `${code} 客户群`, place, sectors });
const SCHEME = [group('GOV', 1, '政府机关'), group('FINANCE', 2, '金融保险', '银行')];

describe('REG-12 › the table', () => {
  it.each<[string, readonly ClassificationGroup[], string, string | undefined]>([
    ['from today', SCHEME, TODAY, undefined],
    ['from a later day', SCHEME, '2026-01-01', undefined],
    ['from a past day', SCHEME, '2025-01-14', 'SchemeInPast'],
    ['without groups', [], TODAY, 'NoGroups'],
    ['with a group twice', [...SCHEME, group('GOV', 3, '教育')], TODAY, 'GroupTwice'],
    ['with a place twice', [...SCHEME, group('EDU', 2, '教育')], TODAY, 'PlaceTwice'],
    ['with a sector in two groups', [...SCHEME, group('EDU', 3, '银行')], TODAY, 'SectorTwice'],
    ['with a sector twice in one', [group('EDU', 3, '教育', '教育')], TODAY, 'SectorTwice'],
    ['with a group of no sector', [group('EDU', 3)], TODAY, 'GroupInvalid'],
    ['with a sector of no letters', [group('EDU', 3, '')], TODAY, 'GroupInvalid'],
    ['with a sector that begins with a space', [group('EDU', 3, ' 教育')], TODAY, 'GroupInvalid'],
    ['with half a character', [group('EDU', 3, '教\ud800')], TODAY, 'GroupInvalid'],
    ['with a place of nought', [group('EDU', 0, '教育')], TODAY, 'GroupInvalid'],
    ['with a code in small letters', [group('edu', 1, '教育')], TODAY, 'GroupInvalid'],
    ['with a name of nothing', [{ ...group('EDU', 1, '教育'), name: ' ' }], TODAY, 'GroupInvalid'],
  ])('REG-12 › %s', (_, groups, from, fault) => expect(classificationFault(groups, from, TODAY)).toBe(fault));

  it('REG-12 › whatever is let through puts each sector into one group and each group into one place', () => fc.assert(fc.property(
    fc.array(fc.record({ code: fc.constantFrom('A', 'B', 'C'), name: fc.constant('群'), place: fc.nat(3), sectors: fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }) })),
    groups => {
      if (classificationFault(groups, TODAY, TODAY) !== undefined) return;
      for (const sector of groups.flatMap(({ sectors }) => sectors)) expect(groups.flatMap(({ sectors }) => sectors.filter(one => one === sector))).toHaveLength(1);
      expect(groups.map(({ place }) => groups.filter(other => other.place === place).length).every(count => count === 1)).toBe(true);
    },
  )));
});
