import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const specialListingDecided = defineEvent({
  type: 'grading.special-listing-decided.v1',
  aggregate: 'special-listing',
  summary: 'The provincial centre approved or refused a special diamond (GRD-6, PRV-2).',
  consumers: { organisation: 'activity' },
  schema: z.object({ listingId: v.uuid, version: v.version, customerId: v.uuid, approved: z.boolean(), validUntil: v.calendarDate.nullable(), }),
});
