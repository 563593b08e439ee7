import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const declarationFollowed = defineEvent({
  type: 'registry.declaration-followed.v1',
  aggregate: 'declaration',
  summary: 'A pending declaration followed its customer to another responsible unit, or lapsed since the asker became responsible (GRD-8); or it waits again, the merge of its customer undone.',
  consumers: { organisation: 'activity' },
  schema: z.object({
    declarationId: v.uuid,
    version: v.version,
    customerId: v.uuid,
    unit: v.unitCode,
    /** Who is heard from now on. */
    to: v.unitCode,
    /** `HEARD`: the unit was heard before. */
    outcome: z.enum(['TO_BE_HEARD', 'HEARD', 'LAPSED']),
  }),
});
