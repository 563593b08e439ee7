import type { Connection } from '@keyaccount/subgraph-kit';
import type { EntryRow } from '../store/entries';
import type { ErrorRow, ImportRow } from '../store/imports';

/** A customer or unit, as this service refers to one. */
export type CustomerReference = { readonly id: string };
export type UnitReference = { readonly code: string };
export type ImportPage = Connection<ImportRow>;
export type ErrorPage = Connection<ErrorRow>;
export type EntryPage = Connection<EntryRow>;
