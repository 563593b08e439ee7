import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const disputeRuled = defineEvent({
  type: 'registry.dispute-ruled.v1',
  aggregate: 'dispute',
  summary: 'A dispute over a development right was ruled by the next common higher centre (REG-7).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    disputeId: v.uuid,
    version: v.version,
    customerId: v.uuid,
    claimant: v.unitCode,
    respondent: v.unitCode,
    rulingUnit: v.unitCode,
    inFavourOf: v.unitCode,
    /** The territory that counts for REG-3 from now on; null where the ruling leaves it. */
    division: v.divisionCode.nullable(),
    ruledAt: v.instant,
  }),
});
