import { decodeCursor, type CursorPart } from '@keyaccount/subgraph-kit';
import type { CustomerOrder, Place } from '../store/customer-lists';

/** What a cursor of each order begins with; it ends with an id. */
const BEGINS: Readonly<Record<CustomerOrder | 'FILED_AT', CursorPart>> = { CODE: 'code', RECORDED_AT: 'instant', FILED_AT: 'instant', LAST_YEAR_REVENUE: 'fen' };

/** The place from which a list is read on; a cursor of another list is refused. */
export const placeAfter = (cursor: string | null | undefined, order: CustomerOrder | 'FILED_AT'): Place | null =>
  (cursor === null || cursor === undefined ? null : decodeCursor(cursor, [BEGINS[order], 'id']));
