const LONGEST = 2000;

/** A text that says something, without characters that cannot be shown. */
export const isText = (text: string): boolean => text.trim().length > 0 && text.length <= LONGEST && !/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(text);
