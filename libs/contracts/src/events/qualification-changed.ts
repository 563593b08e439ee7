import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

/** A batch: one event carries up to 500 customers, each with its own version. */
export const qualificationChanged = defineEvent({
  type: 'grading.qualification-changed.v1',
  aggregate: 'qualification-batch',
  summary: 'Customers meet the definition, no longer meet it, or meet it by other tests (GRD-1).',
  consumers: {
    registry: 'who may be filed; kind and main line suggested (REG-1); those that fell below are flagged for review',
    organisation: 'activity',
  },
  schema: z.object({
    on: v.month,
    customers: z
      .array(
        z.object({
          customerId: v.uuid,
          version: v.version,
          qualifies: z.boolean(),
          /** Lines whose test (3) is met, strongest (actual ÷ threshold) first. */
          professionalLines: z.array(v.line),
          /** Whether test (2), all lines together, is met. */
          comprehensive: z.boolean(),
          /** How many lines had revenue in the tested year. */
          linesUsed: z.number().int().nonnegative(),
        }),
      )
      .min(1)
      .max(500),
  }),
});
