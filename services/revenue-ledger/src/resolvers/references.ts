import type { Connection } from '@keyaccount/subgraph-kit';
import type { EntryRow } from '../store/entries';
import type { ErrorRow, ImportRow } from '../store/imports';

/** A customer or unit, as this service refers to one. */
export type CustomerReference = { readonly id: string };
export type UnitReference = { readonly code: string };
export type ImportPage = Connection<ImportRow>;
export type ErrorPage = Connection<ErrorRow>;
export type EntryPage = Connection<EntryRow>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** An id of any other shape belongs to nothing. */
export const isId = (text: string): boolean => UUID.test(text);
/** No row has this id, so a malformed one is answered like an unknown one. */
export const idOrNone = (text: string): string => (isId(text) ? text : '00000000-0000-0000-0000-000000000000');
