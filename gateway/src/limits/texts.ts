import { Kind, visit, type DocumentNode } from 'graphql';
import { FAULTS, faultError } from '../errors';

/** A database keeps neither U+0000 nor half of a surrogate pair. */
const UNREADABLE = /\0|\p{Cs}/u;

/** Where a value holds a text that cannot be kept. */
const placeIn = (value: unknown, path: readonly string[]): readonly string[] | undefined => {
  if (typeof value === 'string') return UNREADABLE.test(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, item] of Object.entries(value)) {
    const place = placeIn(item, [...path, name]);
    if (place) return place;
  }
  return undefined;
};

/** Only by an escape, or as it stands, does a literal hold such a character. */
const MAY_HOLD = /\0|\\u/;

const inLiterals = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, { [Kind.STRING]: ({ value }) => void (found ||= UNREADABLE.test(value)) });
  return found;
};

type Asked = { readonly document: DocumentNode; readonly query: string | undefined; readonly variables: Readonly<Record<string, unknown>> };

/** Refuses what no service could keep as it was sent; names the variable. */
export const requireReadable = ({ document, query = '', variables }: Asked): void => {
  const place = placeIn(variables, []);
  if (place) throw faultError(FAULTS.unreadableText, 400, place.join('.'));
  if (MAY_HOLD.test(query) && inLiterals(document)) throw faultError(FAULTS.unreadableText, 400);
};
