import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const customerApproved = defineEvent({
  type: 'registry.customer-approved.v1',
  aggregate: 'customer',
  summary: 'The city centre approved a filing; the customer has an ID, a kind and a responsible unit (REG-1..3).',
  consumers: {
    ledger: 'suspense rows that name the code post themselves (LED-1)',
    grading: 'status', complaints: 'responsible unit and grade', organisation: 'activity; provincial feed',
  },
  schema: z.object({
    customerId: v.uuid,
    version: v.version,
    code: v.customerCode,
    kind: v.kind,
    mainLine: v.line.nullable(),
    grade: v.gradeLevel,
    unit: v.unitCode,
    approvedAt: v.instant,
  }),
});
