import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const caseClosed = defineEvent({
  type: 'complaints.case-closed.v1',
  aggregate: 'case',
  summary: 'A case was closed with cause and result (CMP-1).',
  consumers: { organisation: 'activity; service quality' },
  schema: z.object({ caseId: v.uuid, version: v.version, customerId: v.uuid, unit: v.unitCode, closedAt: v.instant }),
});
