import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const declarationLapsed = defineEvent({
  type: 'registry.declaration-lapsed.v1',
  aggregate: 'declaration',
  summary: 'A pending declaration lapsed: its customer is no key account any more, so that leave is needed of nobody (REG-4, REG-6), or was merged into one for which the unit has the like pending (REG-1).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    declarationId: v.uuid,
    version: v.version,
    customerId: v.uuid,
    unit: v.unitCode,
    /** Who was responsible until now. */
    responsibleUnit: v.unitCode,
    /** Absent in events of before: the customer lapsed. */
    reason: z.enum(['CUSTOMER_LAPSED', 'CUSTOMER_MERGED']).optional(),
  }),
});
