import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const creditObserved = defineEvent({
  type: 'grading.credit-observed.v1',
  aggregate: 'credit-observation',
  summary: 'Somebody recorded whether a customer paid on time or kept its contract in a month, or corrected what was recorded (GRD-2).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    observationId: v.uuid,
    version: v.version,
    customerId: v.uuid,
    month: v.month,
    kind: z.enum(['PAYMENT', 'CONTRACT']),
    kept: z.boolean(),
    /** The observation that it corrects. */
    supersedes: v.uuid.nullable(),
  }),
});
