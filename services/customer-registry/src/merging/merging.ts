import type { ServiceDeps } from '@keyaccount/subgraph-kit';
import type { Reads } from '../reads';
import type { ReadRules } from '../store/directory';
import { countMerges, mergePage, mergesById, mergesInto } from './store/merges';
import { RegistryMerging1768030000000 } from './store/migrations/1768030000000-merging';
import { RegistrySpecialListings1769010100000 } from './store/migrations/1769010100000-special-listings';
import { mergeCustomers } from './use-cases/merge-customers';
import { previewMerge } from './use-cases/preview-merge';
import { unmergeCustomers } from './use-cases/unmerge-customers';

export const MERGING_MIGRATIONS = [RegistryMerging1768030000000, RegistrySpecialListings1769010100000] as const;
/** What a merge found stays as it was found, or it could not be undone. */
export const mergingAppendOnly = ['customer_merge_touched'];

/** Customers that were recorded twice: tried out, merged, undone (REG-1, REG-2, REG-16). */
export const merging = (deps: ServiceDeps, readRules: ReadRules, { read, readWith, detail }: Reads) => ({
  useCases: { mergeCustomers: mergeCustomers(deps, readRules), unmergeCustomers: unmergeCustomers(deps, readRules) },
  queries: {
    mergePreview: readWith('customer:merge')(previewMerge(deps)),
    mergesById: read(mergesById),
    mergesInto: detail(mergesInto),
    mergePage: read(mergePage),
    countMerges: read(countMerges),
  },
});
