import { decodeCursor, InvalidInput } from '@keyaccount/subgraph-kit';
import { isUuid } from '../../resolvers/uuid';
import type { Place } from '../../store/customer-lists';

/** The place from which a list by time is read on; a cursor of another list is refused. */
export const timeAfter = (cursor: string | null | undefined): Place | null => {
  if (cursor === null || cursor === undefined) return null;
  const [at, id] = decodeCursor(cursor, 2);
  if (typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof id === 'string' && isUuid(id)) return [at, id];
  throw new InvalidInput({ field: 'after', reason: 'CursorMalformed', zh: 'after 不是本列表给出的游标。', en: 'after is not a cursor of this list.' });
};
