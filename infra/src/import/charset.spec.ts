import fc from 'fast-check';
import iconv from 'iconv-lite';
import { charsetOfBytes } from './charset';

const HEADER = 'source_system,source_ref,customer_ref,line,unit_code,month,amount\n';
const ROW = 'ZHXT,1-01,样例·汕头龙湖有限公司,函件,S440507012,2025-01,59306.56\n';

describe('the encoding of a file that nobody named', () => {
  it.each(['utf-8', 'gb18030'] as const)('is told from Chinese text in %s', charset =>
    expect(charsetOfBytes(iconv.encode(HEADER + ROW.repeat(20), charset))).toBe(charset));

  it('is UTF-8 where all is ASCII', () => expect(charsetOfBytes(Buffer.from(HEADER))).toBe('utf-8'));

  it('stays UTF-8 where some rows are damaged', () => {
    const damaged = Buffer.concat([Buffer.from(HEADER + ROW.repeat(20)), Buffer.from([0xff, 0xfe, 0x0a]), iconv.encode(ROW, 'gb18030'), Buffer.from(ROW.repeat(20))]);
    expect(charsetOfBytes(damaged)).toBe('utf-8');
  });

  it('is told however the block cuts the last character', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3 }), fc.constantFrom('utf-8' as const, 'gb18030' as const), (cut, charset) => {
      const bytes = iconv.encode(ROW.repeat(5) + '样例公司', charset);
      expect(charsetOfBytes(bytes.subarray(0, bytes.length - cut))).toBe(charset);
    }));
  });
});
