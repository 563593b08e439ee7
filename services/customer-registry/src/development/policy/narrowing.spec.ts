import fc from 'fast-check';
import { priorityFault, segmentationFault, surveyedFault, type Segment } from './narrowing';

const SURVEYED = ['a', 'b', 'c'];

describe('REG-10 › from a sector to customers', () => {
  it.each<[string, string[], string | undefined]>([
    ['one enterprise', ['a'], 'TooFewEnterprises'], ['two', ['a', 'b'], undefined], ['one twice', ['a', 'a'], 'EnterpriseTwice'],
    ['two hundred', Array.from({ length: 200 }, (_, n) => String(n)), undefined], ['more', Array.from({ length: 201 }, (_, n) => String(n)), 'TooManyEnterprises'],
  ])('REG-10 › a survey of %s', (_, enterprises, fault) => expect(surveyedFault(enterprises)).toBe(fault));

  it.each<[string, Segment[], string | undefined]>([
    ['everybody placed', [{ name: '出口', customerIds: ['a', 'c'] }, { name: '内销', customerIds: ['b'] }], undefined],
    ['no name', [{ name: ' ', customerIds: SURVEYED }], 'SegmentNameInvalid'], ['a long name', [{ name: '名'.repeat(51), customerIds: SURVEYED }], 'SegmentNameInvalid'],
    ['a name twice', [{ name: '出口', customerIds: ['a'] }, { name: '出口', customerIds: ['b', 'c'] }], 'SegmentTwice'],
    ['a stranger', [{ name: '出口', customerIds: [...SURVEYED, 'd'] }], 'EnterpriseNotSurveyed'],
    ['one twice', [{ name: '出口', customerIds: ['a', 'b'] }, { name: '内销', customerIds: ['b', 'c'] }], 'EnterpriseTwice'],
    ['one left over', [{ name: '出口', customerIds: ['a', 'b'] }], 'EnterpriseWithoutSegment'],
  ])('REG-10 › segments with %s', (_, segments, fault) => expect(segmentationFault(SURVEYED, segments)).toBe(fault));

  it('REG-10 › what is accepted as segments is a partition of the surveyed', () => fc.assert(fc.property(
    fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }), { maxLength: 4 }), groups => {
      const accepted = segmentationFault(SURVEYED, groups.map((customerIds, n) => ({ name: `组${n}`, customerIds }))) === undefined;
      expect(accepted).toBe(groups.flat().sort().join() === 'a,b,c');
    })));

  it.each<[string, string[], string | undefined]>([
    ['nobody', [], undefined], ['some', ['c', 'a'], undefined], ['a stranger', ['d'], 'EnterpriseNotSurveyed'], ['one twice', ['a', 'a'], 'EnterpriseTwice'],
  ])('REG-10 › chosen are %s', (_, chosen, fault) => expect(priorityFault(SURVEYED, chosen)).toBe(fault));
});
