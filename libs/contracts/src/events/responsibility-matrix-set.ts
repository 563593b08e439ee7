import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const responsibilityMatrixSet = defineEvent({
  type: 'registry.responsibility-matrix-set.v1',
  aggregate: 'responsibility-matrix',
  summary: 'A version of the matrix of responsible units was set, to hold from a day on (REG-3).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    validFrom: v.calendarDate,
    version: v.version,
    /** How many cells name another unit than the version before it. */
    cellsChanged: z.number().int().nonnegative(),
  }),
});
