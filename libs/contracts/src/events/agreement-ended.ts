import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const agreementEnded = defineEvent({
  type: 'registry.agreement-ended.v1',
  aggregate: 'customer',
  summary: 'The last agreement with the customer ended (GRD-1).',
  consumers: { grading: 'qualification', organisation: 'activity' },
  schema: z.object({ customerId: v.uuid, version: v.version, agreementId: v.uuid, endedOn: v.calendarDate }),
});
