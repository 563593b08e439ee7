import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const strategicDesignationDecided = defineEvent({
  type: 'registry.strategic-designation-decided.v1',
  aggregate: 'designation',
  summary: 'A customer was designated as strategic, or such a designation ended (REG-14).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    designationId: v.uuid,
    customerId: v.uuid,
    version: v.version,
    from: v.calendarDate,
    /** The first day on which it holds no more; null while its end is open. */
    until: v.calendarDate.nullable(),
    /** Ended by hand. */
    ended: z.boolean(),
  }),
});
