import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const disputeWithdrawn = defineEvent({
  type: 'registry.dispute-withdrawn.v1',
  aggregate: 'dispute',
  summary: 'The unit that opened a dispute over a development right withdrew it before a ruling; claims stand as they stood (REG-7).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    disputeId: v.uuid,
    version: v.version,
    customerId: v.uuid,
    /** The unit that opened it. */
    claimant: v.unitCode,
    respondent: v.unitCode,
    rulingUnit: v.unitCode,
    withdrawnAt: v.instant,
  }),
});
