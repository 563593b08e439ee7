import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const appointmentStarted = defineEvent({
  type: 'organisation.appointment-started.v1',
  aggregate: 'appointment',
  summary: 'A person took up a post of a unit.',
  consumers: { registry: 'the person may take A and B roles of the unit (REG-8)', organisation: 'activity' },
  schema: z.object({
    appointmentId: v.uuid,
    staffId: v.uuid,
    /** A stable key of the person across installations, for repeatable choices; no name. */
    staffKey: z.string(),
    unit: v.unitCode,
    post: v.postKind,
    since: v.calendarDate,
    version: v.version,
  }),
});
