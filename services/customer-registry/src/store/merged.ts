import { rows, type Tx } from '@keyaccount/subgraph-kit';

export type GrownMerged = { readonly id: string; readonly version: number; readonly mergedInto: string };

/** What is merged into these locked customers, each with a version more: what is told of the survivors is told of them. */
export const growMerged = (tx: Tx, survivorIds: readonly string[]): Promise<GrownMerged[]> =>
  rows(tx, 'update customer set version = version + 1 where merged_into = any($1::uuid[]) returning id, version, merged_into as "mergedInto"', [survivorIds]);
