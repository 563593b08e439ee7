import fc from 'fast-check';
import { fold, gramsOf, literally, searchFault, searchKeysOf } from './search-keys';

describe('what a name is found by', () => {
  it('REG-16 › first letters and whole of its pinyin', () => {
    expect(searchKeysOf('汕头特产有限公司')).toMatchObject({ initials: 'sttcyxgs', pinyin: 'shantoutechanyouxiangongsi' });
    expect(searchKeysOf('ABC 绿源').pinyin).toBe('abclvyuan');
  });
  it('REG-16 › full-width forms, case and spaces do not count', () => {
    expect(fold('ABC　科技(1)')).toBe('abc科技(1)');
    expect(fold(fold('Ⅳ㈱ABC'))).toBe(fold('Ⅳ㈱ABC'));
  });
  it('REG-16 › every part of two characters or more has its grams in the name', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('汕', '头', '特', '产', '𠮷', 'a', '%'), { minLength: 2, maxLength: 12 }), fc.nat(), fc.nat(), (characters, from, length) => {
      const start = from % (characters.length - 1);
      const part = characters.slice(start, start + 2 + (length % characters.length)).join('');
      const grams = new Set(gramsOf(characters.join('')));
      for (const gram of gramsOf(part)) expect(grams.has(gram)).toBe(true);
    }));
  });
  it('REG-16 › characters outside the basic plane stay whole in every key', () => {
    expect(searchKeysOf('𠮷野家👍')).toMatchObject({ initials: '𠮷yj👍' });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), name => {
      const { initials, pinyin, grams } = searchKeysOf(name);
      expect([initials, pinyin, ...grams].every(key => !/\p{Cs}/u.test(key))).toBe(true);
    }));
  });
  it.each([['SearchTooShort', '汕'], ['SearchTooShort', ' a '], ['SearchTooShort', ''], ['SearchTooLong', '汕'.repeat(101)], ['SearchInvalid', '汕\u0000头'], ['SearchInvalid', '汕头\ud800']])('REG-16 › %s', (fault, text) => {
    expect(searchFault(text)).toBe(fault);
  });
  it('REG-16 › wildcards are taken literally', () => {
    expect(literally('50%_\\')).toBe('50\\%\\_\\\\');
    expect(searchFault('%_')).toBeUndefined();
  });
});
