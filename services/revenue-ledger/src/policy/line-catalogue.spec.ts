import { LINES } from '@keyaccount/contracts';
import { PLAN_LINES, spellingKey } from './line-catalogue';

describe('the catalogue of lines', () => {
  it('LED-1 › has the eight lines of the plan', () => expect(PLAN_LINES.map(({ line }) => line).sort()).toEqual([...LINES].sort()));

  it('LED-1 › no spelling stands for two lines', () => {
    const keys = PLAN_LINES.flatMap(({ line, spellings }) => [line, ...spellings].map(spellingKey));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([['EMS', ' ems '], ['包件', '包件 ']])('LED-1 › %s and %j are one spelling', (one, other) => expect(spellingKey(other)).toBe(spellingKey(one)));
});
