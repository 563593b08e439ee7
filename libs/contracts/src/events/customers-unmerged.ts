import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';
import { identified } from './customers-merged';

export const customersUnmerged = defineEvent({
  type: 'registry.customers-unmerged.v1',
  aggregate: 'customer-merge',
  summary: 'A merge was undone; both customers stand by themselves again. Carries both as they stand now.',
  consumers: {
    ledger: 'parties of the restored customer get it back by a new dated mapping (LED-1)',
    grading: 'both are tested and graded by their own totals',
    complaints: 'the cases that the merge moved go back',
    organisation: 'activity of each is read by itself; the teams that the merge moved go back',
  },
  schema: z.object({
    mergeId: v.uuid,
    /** Of the merge: 2 when it was undone. */
    version: v.version,
    survivor: identified,
    restored: identified,
    unmergedAt: v.instant,
  }),
});
