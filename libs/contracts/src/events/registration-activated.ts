import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const registrationActivated = defineEvent({
  type: 'registry.registration-activated.v1',
  aggregate: 'registration',
  summary: 'A unit holds the development right of a customer, in one line or in all (REG-5).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    registrationId: v.uuid,
    version: v.version,
    customerId: v.uuid,
    unit: v.unitCode,
    /** Null for a comprehensive registration: all lines. */
    line: v.line.nullable(),
    from: v.instant,
    /** The instant at which it ends unless it is extended. */
    until: v.instant,
  }),
});
