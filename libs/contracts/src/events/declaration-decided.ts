import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const declarationDecided = defineEvent({
  type: 'registry.declaration-decided.v1',
  aggregate: 'declaration',
  summary: 'The city centre decided whether a unit may market to another unit’s account, within a line and period (REG-6).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    declarationId: v.uuid,
    version: v.version,
    customerId: v.uuid,
    unit: v.unitCode,
    responsibleUnit: v.unitCode,
    line: v.line.nullable(),
    outcome: z.enum(['APPROVED', 'REJECTED']),
    from: v.calendarDate,
    until: v.calendarDate,
  }),
});
