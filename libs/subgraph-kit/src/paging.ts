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

/** Reads a cursor with so many values; anything else is refused. */
export const decodeCursor = (cursor: string, arity: number): CursorValue[] => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === arity && values.every(value => value === null || typeof value === 'string' || typeof value === 'number')) {
      return values as CursorValue[];
    }
  } catch {
    // Falls through to the refusal below.
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
