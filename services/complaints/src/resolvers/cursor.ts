import { encodeCursor } from '@keyaccount/subgraph-kit';
import type { CaseRow } from '../store/tables';

/** The place of a case among the newest first. */
export const cursorOf = ({ openedAt, id }: CaseRow): string => encodeCursor([openedAt.toISOString(), id]);
