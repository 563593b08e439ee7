import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const registrationEnded = defineEvent({
  type: 'registry.registration-ended.v1',
  aggregate: 'registration',
  summary: 'A unit no longer holds the development right: it expired, was withdrawn, was overruled in a dispute, or gave way to an earlier one when two customers became one (REG-5, REG-7).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    registrationId: v.uuid,
    version: v.version,
    customerId: v.uuid,
    unit: v.unitCode,
    line: v.line.nullable(),
    /** `GAVE_WAY`: it queues, and has the right again where the merge is undone. */
    end: z.enum(['EXPIRED', 'WITHDRAWN', 'OVERRULED', 'GAVE_WAY']),
    at: v.instant,
  }),
});
