import { pinyin } from 'pinyin-pro';

/** What a name is found by. */
export type SearchKeys = {
  /** The name in one form: half-width, lower case, without spaces. */
  readonly folded: string;
  /** First letters of its pinyin: "汕头特产" is "sttc". */
  readonly initials: string;
  /** Its whole pinyin without tones and spaces: "shantoutechan". */
  readonly pinyin: string;
  /** Every two characters that stand together in the folded name: what makes a part of a name findable by an index. */
  readonly grams: readonly string[];
};

/** Full-width and compatibility forms become plain ones (Unicode NFKC); case and spaces do not count. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Each two neighbours of a text. */
export const gramsOf = (folded: string): readonly string[] => {
  const characters = [...folded];
  return [...new Set(characters.slice(1).map((next, at) => (characters[at] ?? '') + next))];
};

/** The keys of a name (REG-5, REG-16: every customer of the city can be found). */
export const searchKeysOf = (name: string): SearchKeys => {
  const folded = fold(name);
  const syllables = pinyin(folded, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).map(syllable => syllable.toLowerCase());
  return { folded, initials: syllables.map(([first = '']) => first).join(''), pinyin: syllables.join(''), grams: gramsOf(folded) };
};

export const SHORTEST_SEARCH = 2;
export const LONGEST_SEARCH = 100;

export type SearchFault = 'SearchTooShort' | 'SearchTooLong' | 'SearchInvalid';

/** Why a text is not searched by. */
export const searchFault = (text: string): SearchFault | undefined => {
  if (text.length > LONGEST_SEARCH) return 'SearchTooLong';
  if (/\p{Cc}|\p{Cs}/u.test(text)) return 'SearchInvalid';
  return [...fold(text)].length < SHORTEST_SEARCH ? 'SearchTooShort' : undefined;
};

/** A text is taken literally inside LIKE. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
