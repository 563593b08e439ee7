import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const caseOpened = defineEvent({
  type: 'complaints.case-opened.v1',
  aggregate: 'case',
  summary: 'A customer complained or suggested something (CMP-1).',
  consumers: { organisation: 'activity; inbox; service quality' },
  schema: z.object({
    caseId: v.uuid, version: v.version, customerId: v.uuid, unit: v.unitCode,
    kind: z.enum(['COMPLAINT', 'SUGGESTION']), severity: z.enum(['URGENT', 'NORMAL', 'MINOR']), dueAt: v.instant,
  }),
});
