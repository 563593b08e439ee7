import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const agreementSigned = defineEvent({
  type: 'registry.agreement-signed.v1',
  aggregate: 'customer',
  summary: 'An agreement with the customer took effect (GRD-1).',
  consumers: { grading: 'qualification', organisation: 'activity' },
  schema: z.object({ customerId: v.uuid, version: v.version, agreementId: v.uuid, signedOn: v.calendarDate.nullable() }),
});
