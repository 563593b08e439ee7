import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

/** A batch: one event carries up to 500 customers, each with its own version and all of its grants. */
export const customerAccessChanged = defineEvent({
  type: 'registry.customer-access-changed.v1',
  aggregate: 'customer-batch',
  summary: 'Who may see these customers, and on what basis. Carries all grants of each customer.',
  consumers: {
    ledger: 'row scope', grading: 'row scope', organisation: 'row scope of activity', complaints: 'row scope',
  },
  schema: z.object({
    customers: z
      .array(
        z.object({
          customerId: v.uuid,
          version: v.version,
          grants: z.array(
            z.object({ basis: v.accessBasis, unit: v.unitCode.nullable(), staffId: v.uuid.nullable() }),
          ),
        }),
      )
      .min(1)
      .max(500),
  }),
});
