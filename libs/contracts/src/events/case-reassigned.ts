import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const caseReassigned = defineEvent({
  type: 'complaints.case-reassigned.v1',
  aggregate: 'case',
  summary: "An open case followed its customer's responsible unit or grade (GRD-8, CMP-1).",
  consumers: { organisation: 'activity; inboxes of both units' },
  schema: z.object({
    caseId: v.uuid, version: v.version, customerId: v.uuid, from: v.unitCode, to: v.unitCode, dueAt: v.instant,
  }),
});
