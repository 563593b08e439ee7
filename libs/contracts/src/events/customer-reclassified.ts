import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const customerReclassified = defineEvent({
  type: 'registry.customer-reclassified.v1',
  aggregate: 'customer',
  summary: 'The city centre set the customer’s division, kind or main line by hand (REG-3); its ID stays (REG-2).',
  consumers: { grading: 'knows the kind', organisation: 'activity' },
  schema: z.object({ customerId: v.uuid, version: v.version, division: v.divisionCode, kind: v.kind.nullable(), mainLine: v.line.nullable() }),
});
