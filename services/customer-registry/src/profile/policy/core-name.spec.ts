import fc from 'fast-check';
import { coreName } from './core-name';

describe('what tells a name from others', () => {
  it.each([
    ['汕头市绿源食品有限公司', '绿源食品'], ['广东省汕头市绿源食品股份有限公司澄海分公司', '绿源食品澄海'], ['绿源食品有限责任公司', '绿源食品'],
    ['绿源(汕头)食品', '绿源汕头食品'], ['ABC 科技', 'abc科技'], ['汕头市有限公司', '汕头市有限公司'],
  ])('REG-5 › %s is %s', (name, core) => {
    expect(coreName(name)).toBe(core);
  });

  it('REG-5 › is never empty for a name', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('汕头市', '广东省', '有限公司', '绿', '源', 'Ａ', '(', '股份'), { minLength: 1 }).filter(parts => parts.some(part => part !== '(')), parts => {
      expect(coreName(parts.join(''))).not.toBe('');
    }));
  });
});
