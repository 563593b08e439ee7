import type { Connection } from '@keyaccount/subgraph-kit';
import type { ChangeRow } from '../store/changes';
import type { FileRow } from '../store/files';

/** A file as this viewer sees it. */
export type ShownFile = FileRow & { readonly contactsMasked: boolean };
export type ChangePage = Connection<ChangeRow>;
