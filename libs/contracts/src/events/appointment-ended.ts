import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const appointmentEnded = defineEvent({
  type: 'organisation.appointment-ended.v1',
  aggregate: 'appointment',
  summary: 'A person left a post of a unit.',
  consumers: { registry: 'A and B seats of the leaver are vacated; the other stands in (ORG-5)', organisation: 'activity' },
  schema: z.object({
    appointmentId: v.uuid, staffId: v.uuid, unit: v.unitCode, post: v.postKind, until: v.calendarDate, version: v.version,
  }),
});
