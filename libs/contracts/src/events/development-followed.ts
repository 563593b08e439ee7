import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const developmentFollowed = defineEvent({
  type: 'registry.development-followed.v1',
  aggregate: 'development',
  summary: 'A running development followed its customer to another responsible unit, with the step that is open (REG-10, GRD-8).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    developmentId: v.uuid,
    version: v.version,
    customerId: v.uuid,
    /** Who led it until now. */
    from: v.unitCode,
    to: v.unitCode,
  }),
});
