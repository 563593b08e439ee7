import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const ownershipReassigned = defineEvent({
  type: 'registry.ownership-reassigned.v1',
  aggregate: 'customer',
  summary: 'Another unit became responsible (REG-3, GRD-8), with the account team that was handed over (REG-8).',
  consumers: {
    complaints: 'open cases follow the customer (CMP-1)',
    organisation: 'activity; inboxes of both units; provincial feed where a diamond is concerned',
  },
  schema: z.object({
    customerId: v.uuid,
    version: v.version,
    from: v.unitCode.nullable(),
    to: v.unitCode,
    grade: v.gradeLevel,
    kind: v.kind,
    flagged: z.boolean(),
    /** The A and B roles after the hand-over; null where vacant or not asked for. */
    a: v.uuid.nullable(),
    b: v.uuid.nullable(),
    since: v.instant,
  }),
});
