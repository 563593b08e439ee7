import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

/** A batch: one event carries at most 2,000 cells, well under the broker's limit of 1 MB. */
export const revenuePosted = defineEvent({
  type: 'ledger.revenue-posted.v1',
  aggregate: 'posting',
  summary: 'Revenue was posted. Carries the new absolute totals of every touched customer, month and line, never deltas.',
  consumers: {
    grading: 'projects customer × month × line and the yearly totals',
    registry: 'lists filter and sort by last year’s total',
    organisation: 'activity',
  },
  schema: z.object({
    /** Grows by one with every such event of the ledger, without gaps. */
    sequence: z.number().int().positive(),
    importId: v.uuid.nullable(),
    /** A cell is applied where its version is above the one held. */
    cells: z
      .array(
        z.object({
          customerId: v.uuid, month: v.month, line: v.line, fen: v.fen, turnoverFen: v.fen, version: v.version,
        }),
      )
      .max(2_000),
    /** The ledger's own totals of the touched years, suspense included (LED-4). */
    ledgerTotals: z.array(z.object({ year: z.number().int(), fen: v.fen })),
    /** What a merge, or its undoing, has moved by this posting: it is done for the merged customer as of this version of it. */
    reassigned: z.object({ merged: v.uuid, survivor: v.uuid, version: v.version }).optional(),
  }),
});
