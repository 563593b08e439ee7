import fc from 'fast-check';
import { creditCodeCheck, isCreditCode } from './credit-code';

const VALID = [
  // The standard's example and published codes.
  '91350100M000100Y43', '911000000000192465', '914403001922038216', '9144030071526726XG', '91100000100003962T', '91330100799655058B', '91440300100012316L',
  // Computed for Shantou.
  '91440511192759846Y', '914405076175432160', '91440515MA4WJ3KU86', '91440513725468102L', '91440514MA51F0H23N', '114405000070234599',
  '12440523456012341K', '92440512MA4X12347R', '52440511501234569E',
  // A check value of 31, written 0; a registrar that is a letter.
  '914405111000566180', 'N2440511MF1234567B',
];

describe('GB 32100 › a unified social credit code', () => {
  it.each(VALID)('%s is one', code => expect(isCreditCode(code)).toBe(true));

  it.each([
    ['91350100M000100Y4Z', 'has a letter that is not used'], ['91350100M000100Y44', 'has another check character'],
    ['91440500192759849A', 'is right outside and wrong within (GB 11714)'], ['91350100m000100y43', 'is in small letters'],
    [' 91350100M000100Y43', 'has a space'], ['91350100M000100Y4', 'is too short'], ['91350100M000100Y433', 'is too long'], ['', 'is empty'],
  ])('%s %s', code => expect(isCreditCode(code)).toBe(false));

  it('no other character in any one place is accepted', () => {
    const place = fc.integer({ min: 0, max: 17 });
    const character = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    fc.assert(fc.property(fc.constantFrom(...VALID), place, character, (code, at, other) => {
      fc.pre(code[at] !== other);
      expect(isCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
    }));
  });

  it('the check character of the first 17 is the last', () => expect(VALID.map(code => creditCodeCheck(code.slice(0, 17)))).toEqual(VALID.map(code => code[17])));
});
