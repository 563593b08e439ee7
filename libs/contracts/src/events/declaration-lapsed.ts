import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const declarationLapsed = defineEvent({
  type: 'registry.declaration-lapsed.v1',
  aggregate: 'declaration',
  summary: 'A pending declaration lapsed since its customer is no key account any more: nobody is responsible for it, and leave is needed of nobody (REG-4, REG-6).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    declarationId: v.uuid,
    version: v.version,
    customerId: v.uuid,
    unit: v.unitCode,
    /** Who was responsible until now. */
    responsibleUnit: v.unitCode,
  }),
});
