/** GB 32100-2015: digits and capitals without I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^(i-1) mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
/** GB 11714-1997: the organisation code within, digits and all capitals. */
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const SHAPE = /^[0-9A-HJ-NP-RTUW-Y]{18}$/;

const weigh = (text: string, alphabet: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * alphabet.indexOf(text.charAt(place)), 0);

const organisationCheck = (organisation: string): string => {
  const rest = 11 - (weigh(organisation, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
};

/** The check character of the first 17: 31 less the remainder, where 31 is written 0. */
export const creditCodeCheck = (first17: string): string => ALPHABET.charAt((31 - (weigh(first17, ALPHABET, WEIGHTS) % 31)) % 31);

/**
 * Whether this is a unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, its own check character and
 * that of the organisation code within (GB 11714). Written in capitals and without spaces; the registrar may be a letter.
 */
export const isCreditCode = (code: string): boolean =>
  SHAPE.test(code) && organisationCheck(code.slice(8, 16)) === code.charAt(16) && creditCodeCheck(code.slice(0, 17)) === code.charAt(17);
