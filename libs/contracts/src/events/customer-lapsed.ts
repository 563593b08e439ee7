import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const customerLapsed = defineEvent({
  type: 'registry.customer-lapsed.v1',
  aggregate: 'customer',
  summary: 'The city centre decided that a customer which no longer meets the definition is no key account any more (REG-1, GRD-1). It keeps its ID; nobody is responsible for it from now on.',
  consumers: {
    grading: 'the grade ends', complaints: 'open cases stay where they are, new ones do not go to the former unit', organisation: 'activity',
  },
  schema: z.object({
    customerId: v.uuid,
    version: v.version,
    code: v.customerCode,
    /** Who was responsible until now. */
    unit: v.unitCode,
    lapsedAt: v.instant,
  }),
});
