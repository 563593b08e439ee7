import type { Connection } from '@keyaccount/subgraph-kit';
import type { MergeRow } from '../store/merges';

export type MergePage = Connection<MergeRow>;
