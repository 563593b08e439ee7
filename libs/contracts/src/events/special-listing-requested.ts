import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const specialListingRequested = defineEvent({
  type: 'grading.special-listing-requested.v1',
  aggregate: 'special-listing',
  summary: 'The city centre asked the provincial centre to list a customer as diamond (GRD-6).',
  consumers: { organisation: 'activity' },
  schema: z.object({ listingId: v.uuid, version: v.version, customerId: v.uuid }),
});
