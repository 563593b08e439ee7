import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

/** Names the fields and carries no value: contacts are personal data. */
export const customerProfileCorrected = defineEvent({
  type: 'registry.customer-profile-corrected.v1',
  aggregate: 'customer',
  summary: 'The customer’s file was corrected (REG-15).',
  consumers: { organisation: 'activity' },
  schema: z.object({ customerId: v.uuid, version: v.version, fields: z.array(z.string().min(1).max(40)).min(1) }),
});
