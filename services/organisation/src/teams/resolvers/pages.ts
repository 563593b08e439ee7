import { uuid } from '@keyaccount/contracts';
import { connection, decodeCursor, encodeCursor, InvalidInput, pageSize } from '@keyaccount/subgraph-kit';
import type { TeamPlace } from '../store/lists';
import type { TeamRow } from '../store/teams';
import type { TeamPage } from './types';

const placeOf = (cursor: string): TeamPlace => {
  const place = decodeCursor(cursor, 2);
  const [proposedAt, id] = place;
  if (typeof proposedAt === 'string' && !Number.isNaN(Date.parse(proposedAt)) && uuid.safeParse(id).success) return place;
  throw new InvalidInput({ field: 'after', reason: 'CursorMalformed', zh: 'after 不是本列表给出的游标。', en: 'after is not a cursor of this list.' });
};

/** How many teams, after which. */
export const pageAsked = ({ first, after }: { readonly first: number; readonly after?: string | null | undefined }): { first: number; after: TeamPlace | null } =>
  ({ first: pageSize(first), after: after === null || after === undefined ? null : placeOf(after) });

/** A page from first + 1 fetched teams. */
export const pageOf = (found: readonly TeamRow[], first: number, count: () => Promise<number>): TeamPage =>
  connection(found, first, ({ proposedAt, id }) => encodeCursor([proposedAt.toISOString(), id]), team => team, count);
