import { decodeCursor, InvalidInput, type CursorValue } from '@keyaccount/subgraph-kit';
import type { CustomerOrder, Place } from '../store/customer-lists';
import { isUuid } from './uuid';

const isInstant = (value: CursorValue): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** What a cursor of each order begins with; it ends with an id. */
const BEGINS: Readonly<Record<CustomerOrder | 'FILED_AT', (value: CursorValue) => boolean>> = {
  CODE: value => typeof value === 'string',
  RECORDED_AT: isInstant,
  FILED_AT: isInstant,
  LAST_YEAR_REVENUE: value => value === null || (typeof value === 'string' && /^-?\d{1,18}$/.test(value)),
};

/** The place from which a list is read on; a cursor of another list is refused. */
export const placeAfter = (cursor: string | null | undefined, order: CustomerOrder | 'FILED_AT'): Place | null => {
  if (cursor === null || cursor === undefined) return null;
  const place = decodeCursor(cursor, 2);
  const [first = null, id = null] = place;
  if (typeof id === 'string' && isUuid(id) && BEGINS[order](first)) return place;
  throw new InvalidInput({ field: 'after', reason: 'CursorMalformed', zh: 'after 不是本列表给出的游标。', en: 'after is not a cursor of this list.' });
};
