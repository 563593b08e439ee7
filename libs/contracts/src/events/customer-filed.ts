import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const customerFiled = defineEvent({
  type: 'registry.customer-filed.v1',
  aggregate: 'customer',
  summary: 'A unit filed a customer with the city centre (REG-1).',
  consumers: { grading: 'first grade (REG-1); qualification', organisation: 'activity' },
  schema: z.object({
    customerId: v.uuid,
    version: v.version,
    filingId: v.uuid,
    unit: v.unitCode,
    kind: v.kind,
    agreementSigned: z.boolean(),
    /** The day of filing; where no run has taken effect the first grade is of the calendar year before it. */
    on: v.calendarDate,
  }),
});
