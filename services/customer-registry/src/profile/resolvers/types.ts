import type { Connection } from '@keyaccount/subgraph-kit';
import type { ChangeRow } from '../store/changes';
import type { FileRow } from '../store/files';
import type { ReviewRow } from '../store/reviews';

/** A file as this viewer sees it. */
export type ShownFile = FileRow & { readonly contactsMasked: boolean };
export type ChangePage = Connection<ChangeRow>;
export type ReviewPage = Connection<ReviewRow>;
