import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const gradeChanged = defineEvent({
  type: 'grading.grade-changed.v1',
  aggregate: 'customer-grade',
  summary: "A customer's grade was set for the first time or changed (GRD-5, GRD-7).",
  consumers: {
    registry: 'the responsible unit is resolved again (REG-3) and A/B handed over (REG-8, GRD-8)',
    complaints: 'targets follow the grade (CMP-1)',
    organisation: 'activity; provincial feed where a diamond is gained or lost',
  },
  schema: z.object({
    customerId: v.uuid,
    /** The grade's version; grows by one with every change. */
    version: v.version,
    from: v.gradeLevel.nullable(),
    to: v.gradeLevel,
    source: z.enum(['SCORE', 'SPECIAL_LISTING']),
    year: z.number().int(),
    runId: v.uuid.nullable(),
    effectiveAt: v.instant,
  }),
});
