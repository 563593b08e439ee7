import { decodeCursor } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';

/** The place from which a list by time is read on; a cursor of another list is refused. */
export const timeAfter = (cursor: string | null | undefined): Place | null => (cursor === null || cursor === undefined ? null : decodeCursor(cursor, ['instant', 'id']));
