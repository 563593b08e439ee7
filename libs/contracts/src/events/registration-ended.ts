import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const registrationEnded = defineEvent({
  type: 'registry.registration-ended.v1',
  aggregate: 'registration',
  summary: 'A unit no longer holds the development right: it expired, was withdrawn, or was overruled in a dispute (REG-5, REG-7).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    registrationId: v.uuid,
    version: v.version,
    customerId: v.uuid,
    unit: v.unitCode,
    line: v.line.nullable(),
    end: z.enum(['EXPIRED', 'WITHDRAWN', 'OVERRULED']),
    at: v.instant,
  }),
});
