import { isId } from '@keyaccount/contracts';
import { InvalidInput } from './errors';

/** The most rows that a page may have. */
export const LARGEST_PAGE = 200;

/** Checks `first`, 1 to 200. */
export const pageSize = (first: number): number => {
  if (Number.isInteger(first) && first >= 1 && first <= LARGEST_PAGE) return first;
  throw new InvalidInput({ field: 'first', reason: 'PageSizeOutOfRange', zh: `first 须在 1 至 ${LARGEST_PAGE} 之间。`, en: `first must be 1 to ${LARGEST_PAGE}.` });
};

export type CursorValue = string | number | null;

/** The place of a row in its order, opaque to clients. */
export const encodeCursor = (values: readonly CursorValue[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

const isText = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** One that the calendar has: JavaScript takes 30 February for a day in March. */
const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/;
const LARGEST_INT = 2 ** 31 - 1;

/** What a place in an order is made of. */
const PARTS = {
  id: (value: unknown): value is string => typeof value === 'string' && isId(value),
  instant: (value: unknown): value is string => isText(value, INSTANT) && !Number.isNaN(Date.parse(value)) && isDay(value.slice(0, 'yyyy-mm-dd'.length)),
  day: (value: unknown): value is string => isText(value, DAY) && isDay(value),
  code: (value: unknown): value is string => isText(value, /^(\d{14}|~)$/),
  word: (value: unknown): value is string => isText(value, /^[A-Z_]{1,30}$/),
  fen: (value: unknown): value is number | null => value === null || Number.isSafeInteger(value),
  number: (value: unknown): value is number => Number.isInteger(value) && Math.abs(value as number) <= LARGEST_INT,
} as const;
export type CursorPart = keyof typeof PARTS;
type Read<Part extends CursorPart> = (typeof PARTS)[Part] extends (value: unknown) => value is infer Value ? Value : never;

const valuesIn = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/** Reads a cursor of an order with these parts; that of another order is refused. */
export const decodeCursor = <const Parts extends readonly CursorPart[]>(cursor: string, parts: Parts): { -readonly [At in keyof Parts]: Read<Parts[At]> } => {
  const values = valuesIn(cursor);
  if (Array.isArray(values) && values.length === parts.length && parts.every((part, at) => PARTS[part](values[at]))) {
    return values as { -readonly [At in keyof Parts]: Read<Parts[At]> };
  }
  throw new InvalidInput({ field: 'after', reason: 'CursorMalformed', zh: 'after 不是本列表给出的游标。', en: 'after is not a cursor of this list.' });
};

export type Connection<Node> = {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Called only where the query asks for it. */
  readonly totalCount: () => Promise<number>;
};

/** A page from first + 1 fetched rows. */
export const connection = <Row, Node = Row>(
  rows: readonly Row[], first: number, cursorOf: (row: Row) => string, nodeOf: (row: Row) => Node, totalCount: () => Promise<number>,
): Connection<Node> => {
  const page = rows.slice(0, first);
  const edges = page.map(row => ({ cursor: cursorOf(row), node: nodeOf(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null }, totalCount };
};
