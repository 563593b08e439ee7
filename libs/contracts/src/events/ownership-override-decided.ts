import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const ownershipOverrideDecided = defineEvent({
  type: 'registry.ownership-override-decided.v1',
  aggregate: 'override',
  summary: 'Another unit than the rule says is responsible for a customer for a time, or such an override ended before its time (REG-7).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    overrideId: v.uuid,
    customerId: v.uuid,
    version: v.version,
    unit: v.unitCode,
    from: v.calendarDate,
    /** The first day on which it holds no more. */
    until: v.calendarDate,
    /** Ended by hand. */
    ended: z.boolean(),
  }),
});
