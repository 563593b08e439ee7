import { creditCodeCheck, isCreditCode } from '@keyaccount/contracts';

/** Letters and digits of GB 32100-2015: no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BASE = ALPHABET.length;
const ORGANISATION_CHECKS = '0123456789X';

const inBase = (value: number, length: number): string =>
  Array.from({ length }, (_, place) => ALPHABET[Math.floor(value / BASE ** (length - 1 - place)) % BASE]).join('');

/** Registrar and kind of body: companies mostly; offices, schools, associations, co-operatives, and registrars that are letters. */
const REGISTRARS = ['91', '91', '91', '91', '92', '91', '12', '11', '91', '52', '93', '91', 'N2', '91', 'Y1', 'A1'] as const;

/** Numbers that give different codes. */
const NUMBERS = BASE ** 5;

/** Shares no factor with 31, so that neighbours lie far apart and no two meet. */
const SCATTER = 7_919;

/** Completes the first 16 characters by both check characters. */
const complete = (sixteen: string): string =>
  [...ORGANISATION_CHECKS].map(check => `${sixteen}${check}${creditCodeCheck(sixteen + check)}`).find(isCreditCode) ?? '';

/**
 * The unified social credit code (GB 32100) number `index`: every code is another, both check characters are right, and of
 * every seventeenth the check value is 0 where one of 31 tries gives it. They are made up; where one exists it is by chance.
 */
export const creditCode = (index: number, division: string, offset: number): string => {
  const registrar = REGISTRARS[index % REGISTRARS.length] ?? '91';
  const codeWith = (last: number): string => complete(`${registrar}${division.slice(0, 6)}MA${inBase(((index * SCATTER + offset) % NUMBERS) * BASE + last, 6)}`);
  for (let last = 0; index % 17 === 3 && last < BASE; last += 1) {
    const code = codeWith(last);
    if (code.endsWith('0')) return code;
  }
  return codeWith((index * 7) % BASE);
};

/** The same code with another last character, which is wrong. */
export const withWrongCheck = (code: string): string => {
  const last = ALPHABET.indexOf(code.slice(-1));
  return `${code.slice(0, -1)}${ALPHABET[(last + 1) % BASE]}`;
};
