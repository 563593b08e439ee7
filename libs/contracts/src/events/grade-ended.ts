import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const gradeEnded = defineEvent({
  type: 'grading.grade-ended.v1',
  aggregate: 'customer-grade',
  summary: 'A customer holds no grade any more, since it is no key account any more (REG-1, GRD-1). Its grades stay as history.',
  consumers: {
    registry: 'a later filing waits for a new grade (REG-1)', complaints: 'targets of new cases are those without a grade (CMP-1)', organisation: 'activity',
  },
  schema: z.object({
    customerId: v.uuid,
    /** The grade's version; it grows by one with every change and with an end. */
    version: v.version,
    from: v.gradeLevel,
    reason: z.enum(['CUSTOMER_LAPSED']),
    effectiveAt: v.instant,
  }),
});
