import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const developmentOpened = defineEvent({
  type: 'registry.development-opened.v1',
  aggregate: 'development',
  summary: 'A customer was chosen among the enterprises of a surveyed sector: a unit develops it from now on (REG-10).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    developmentId: v.uuid, version: v.version, customerId: v.uuid, unit: v.unitCode, surveyId: v.uuid, sector: z.string().min(1).max(100), priority: z.number().int().positive(),
  }),
});
