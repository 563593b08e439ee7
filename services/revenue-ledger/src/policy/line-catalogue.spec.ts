import { LINES } from '@keyaccount/contracts';
import fc from 'fast-check';
import { PLAN_LINES, spellingKey } from './line-catalogue';

describe('LED-1 › the business lines', () => {
  it('are the eight of the plan', () => expect(PLAN_LINES.map(one => one.line).sort()).toEqual([...LINES].sort()));

  it('share no spelling', () => {
    const keys = PLAN_LINES.flatMap(({ line, spellings }) => [line, ...spellings].map(spellingKey));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([['ＥＭＳ', 'ems'], ['  Ems ', 'ems'], ['特快　', '特快'], ['EXPRESS', 'express']])('compare %s as %s', (text, key) => expect(spellingKey(text)).toBe(key));

  it('compare a key as itself', () => fc.assert(fc.property(fc.constantFrom(...PLAN_LINES.flatMap(one => one.spellings)), text => expect(spellingKey(spellingKey(text))).toBe(spellingKey(text)))));
});
