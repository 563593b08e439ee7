import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

/** A batch: one event carries up to 500 customers, each with its own version. */
export const customerRecorded = defineEvent({
  type: 'registry.customer-recorded.v1',
  aggregate: 'customer-batch',
  summary: 'Customers, references of source systems to them, or their sectors became known.',
  consumers: {
    ledger: 'suspense rows of those references post themselves (LED-1); knows the sector (REG-12)',
    grading: 'knows the customer, its status and whether an agreement holds (GRD-1)',
    complaints: 'knows the customer',
    organisation: 'activity',
  },
  schema: z.object({
    customers: z
      .array(
        z.object({
          customerId: v.uuid,
          version: v.version,
          status: v.customerStatus,
          code: v.customerCode.nullable(),
          creditCode: z.string().nullable(),
          agreementSigned: z.boolean(),
          /** Absent in messages from before it was told. */
          sector: z.string().min(1).max(100).nullable().optional(),
          refs: z.array(z.object({ system: z.string(), ref: z.string() })),
        }),
      )
      .min(1)
      .max(500),
  }),
});
