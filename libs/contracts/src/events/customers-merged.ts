import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

/** How a customer stands after the fact, and by what it is known. */
export const identified = z.object({
  customerId: v.uuid,
  version: v.version,
  status: v.customerStatus,
  code: v.customerCode.nullable(),
  creditCode: z.string().nullable(),
  agreementSigned: z.boolean(),
  refs: z.array(z.object({ system: z.string(), ref: z.string() })),
});

export const customersMerged = defineEvent({
  type: 'registry.customers-merged.v1',
  aggregate: 'customer-merge',
  summary: 'A customer was merged into another, which answers for it from now on; its ID is retired (REG-1, REG-2). Carries both as they stand now.',
  consumers: {
    ledger: 'parties get a new dated customer, totals of both are published anew (LED-1)',
    grading: 'the merged one leaves runs and the definition; the survivor is graded by its new totals',
    complaints: 'cases go to the survivor',
    organisation: 'activity of both is read at the survivor, which has the teams of both (ORG-4)',
  },
  schema: z.object({
    mergeId: v.uuid,
    /** Of the merge: 1 when it was made. */
    version: v.version,
    survivor: identified,
    /** With the references and the credit code that it brought, which are the survivor's now; its code stays its own and leads to the survivor. */
    merged: identified,
    mergedAt: v.instant,
    /** The last day on which it can be undone. */
    undoUntil: v.calendarDate,
  }),
});
