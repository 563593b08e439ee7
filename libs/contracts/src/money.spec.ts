import fc from 'fast-check';
import { LARGEST_FEN, formatMoney, formatRatio, parseMoney } from './money';

const fen = fc.bigInt({ min: -LARGEST_FEN, max: LARGEST_FEN });

describe('money', () => {
  it('what is written is read back to the fen', () => {
    fc.assert(fc.property(fen, amount => expect(parseMoney(formatMoney(amount))).toBe(amount)));
  });

  it.each([
    ['0', 0n], ['0.5', 50n], ['1500000.00', 150_000_000n], ['-12.34', -1_234n], ['-0.01', -1n], ['90071992547409.91', LARGEST_FEN],
  ])('%s yuan are read exactly', (text, amount) => expect(parseMoney(text)).toBe(amount));

  it.each(['', '1.234', '01', '.5', '1.', '1e3', '+1', ' 1', '1 ', '1,000', '--1', '90071992547409.92', 'NaN', '9'.repeat(21)])(
    '%p is not an amount', text => expect(parseMoney(text)).toBeUndefined());

  it('is written with two places', () => {
    expect([0n, 5n, -5n, 100n, -1_234n].map(formatMoney)).toEqual(['0.00', '0.05', '-0.05', '1.00', '-12.34']);
  });
});

describe('a ratio', () => {
  it('is cut, never rounded up, and within one unit of the last place', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: LARGEST_FEN }), fc.bigInt({ min: 1n, max: LARGEST_FEN }), fc.integer({ min: 1, max: 6 }), (over, under, places) => {
        const [whole = '0', fraction = ''] = formatRatio(over, under, places).split('.');
        const scaled = BigInt(whole + fraction.padEnd(places, '0'));
        const exact = over * 10n ** BigInt(places);
        expect(scaled * under <= exact && exact < (scaled + 1n) * under).toBe(true);
      }),
    );
  });

  it.each([
    [1n, 3n, 4, '0.3333'], [-1n, 3n, 2, '-0.33'], [-1n, 1_000n, 2, '0'], [5n, 10n, 4, '0.5'], [7n, 0n, 2, '0'], [10n, 5n, 3, '2'],
  ])('%p of %p with %p places is %s', (over, under, places, text) => expect(formatRatio(over, under, places)).toBe(text));
});
