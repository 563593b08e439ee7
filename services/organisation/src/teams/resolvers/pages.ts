import { connection, decodeCursor, encodeCursor, pageSize } from '@keyaccount/subgraph-kit';
import type { TeamPlace } from '../store/lists';
import type { TeamRow } from '../store/teams';
import type { TeamPage } from './types';

/** How many teams, after which. */
export const pageAsked = ({ first, after }: { readonly first: number; readonly after?: string | null | undefined }): { first: number; after: TeamPlace | null } =>
  ({ first: pageSize(first), after: after === null || after === undefined ? null : decodeCursor(after, ['instant', 'id']) });

/** A page from first + 1 fetched teams. */
export const pageOf = (found: readonly TeamRow[], first: number, count: () => Promise<number>): TeamPage =>
  connection(found, first, ({ proposedAt, id }) => encodeCursor([proposedAt.toISOString(), id]), team => team, count);
