import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const unitGroupsRanked = defineEvent({
  type: 'registry.unit-groups-ranked.v1',
  aggregate: 'unit-ranking',
  summary: 'A unit put the groups of customers that it concentrates on in order (REG-12). Carries the whole order.',
  consumers: { organisation: 'activity' },
  schema: z.object({
    unit: v.unitCode,
    version: v.version,
    from: v.calendarDate,
    /** Codes of the table, most important first. */
    groups: z.array(z.string().min(1).max(40)),
  }),
});
