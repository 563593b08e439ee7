import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const classificationSchemeSet = defineEvent({
  type: 'registry.classification-scheme-set.v1',
  aggregate: 'classification-scheme',
  summary: 'A table of groups of customers was set, to hold from a day on (REG-12). Carries the whole table.',
  consumers: { organisation: 'activity' },
  schema: z.object({
    validFrom: v.calendarDate,
    version: v.version,
    groups: z.array(z.object({ code: z.string().min(1).max(40), place: z.number().int().positive(), sectors: z.array(z.string().min(1).max(100)).min(1) })).min(1),
  }),
});
