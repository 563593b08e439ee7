import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const monthClosed = defineEvent({
  type: 'ledger.month-closed.v1',
  aggregate: 'month',
  summary: 'A month takes no more entries (LED-5). Carries what it holds.',
  consumers: {
    grading: 'compares count and sum with its projection; the definition is assessed again as of that month (GRD-1)',
    organisation: 'activity',
  },
  schema: z.object({
    month: v.month,
    /** Cells (customer × line) that have counted in the month, suspense not included. */
    cells: z.number().int().nonnegative(),
    /** Their sum. */
    fen: v.fen,
    /** The posting sequence that the figures include. */
    sequence: z.number().int().nonnegative(),
    version: v.version,
  }),
});
