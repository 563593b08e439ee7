import { isBlank } from '@keyaccount/contracts';

const LONGEST = 2000;

/** A text that says something, without characters that cannot be shown. */
export const isText = (text: string): boolean => !isBlank(text) && text.length <= LONGEST && !/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(text);
