import fc from 'fast-check';
import { branchCode, divisionFault, familyNumber, headOfficeCode, LARGEST_BRANCH, LARGEST_ORDER, parseCustomerCode } from './customer-code';
import { SHANTOU_DIVISIONS } from './shantou-divisions';

const TODAY = '2025-01-15';
const current = SHANTOU_DIVISIONS.filter(entry => entry.validUntil === null).map(({ code }) => code);
const anyOrder = fc.integer({ min: 1, max: LARGEST_ORDER });
const anyBranch = fc.integer({ min: 1, max: LARGEST_BRANCH });

describe('REG-2 › the ID of a customer', () => {
  it('has three layers of 6, 5 and 3 digits, and 000 for a head office', () => {
    expect(headOfficeCode(familyNumber('440515', 17)!)).toBe('44051500017000');
    expect(branchCode(familyNumber('440515', 17)!, 3)).toBe('44051500017003');
  });

  it('takes the county of a township', () => expect(familyNumber('440515001', 1)).toBe('44051500001'));

  it('what is composed is read back', () => {
    fc.assert(fc.property(fc.constantFrom(...current), anyOrder, anyBranch, (division, order, branch) => {
      const family = familyNumber(division, order)!;
      expect(parseCustomerCode(branchCode(family, branch)!)).toEqual({ division, order, branch });
      expect(parseCustomerCode(headOfficeCode(family))).toEqual({ division, order, branch: 0 });
    }));
  });

  it('two different places never share one ID', () => {
    const place = fc.tuple(fc.constantFrom(...current), anyOrder, anyBranch);
    fc.assert(fc.property(place, place, (one, other) => {
      fc.pre(one.join() !== other.join());
      expect(branchCode(familyNumber(one[0], one[1])!, one[2])).not.toBe(branchCode(familyNumber(other[0], other[1])!, other[2]));
    }));
  });

  it('an exhausted layer has no further number', () => {
    expect([familyNumber('440515', 99_999), familyNumber('440515', 100_000), familyNumber('440515', 0)]).toEqual(['44051599999', undefined, undefined]);
    expect([branchCode('44051500001', 999), branchCode('44051500001', 1_000), branchCode('44051500001', 0)]).toEqual(['44051500001999', undefined, undefined]);
  });

  it('an ID of a division that stands no more is still an ID', () => expect(parseCustomerCode('44058200017000')).toEqual({ division: '440582', order: 17, branch: 0 }));

  it.each(['4405150001700', '440515000170000', '44050100017000', '44050000017000', '44051500000000', '4405150001700X', ''])('%p was never issued', code =>
    expect(parseCustomerCode(code)).toBeUndefined());
});

describe('REG-2 › the division of a customer', () => {
  it.each(current)('%s stands, and so do its townships', division => {
    expect([divisionFault(division, TODAY, SHANTOU_DIVISIONS), divisionFault(`${division}003`, TODAY, SHANTOU_DIVISIONS)]).toEqual([undefined, undefined]);
  });

  it.each([
    ['440501', 'DivisionPlaceholder'], ['440501001', 'DivisionPlaceholder'], ['440515000', 'DivisionPlaceholder'], ['440500', 'DivisionNotCounty'],
    ['440000', 'DivisionNotCounty'], ['440582', 'DivisionHistoric'], ['440506', 'DivisionHistoric'], ['440599', 'DivisionUnknown'], ['110105', 'DivisionUnknown'],
  ])('%s is refused: %s', (division, fault) => expect(divisionFault(division, TODAY, SHANTOU_DIVISIONS)).toBe(fault));

  it('stood at its time', () => {
    expect(divisionFault('440582', '2002-12-31', SHANTOU_DIVISIONS)).toBeUndefined();
    expect(divisionFault('440515', '2002-12-31', SHANTOU_DIVISIONS)).toBe('DivisionHistoric');
  });
});
