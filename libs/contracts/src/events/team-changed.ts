import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const teamChanged = defineEvent({
  type: 'organisation.team-changed.v1',
  aggregate: 'team',
  summary: 'A team was proposed, approved, rejected, withdrawn, ended, has other members, or is for another customer by a merge (ORG-4, ORG-6). Carries the whole team as it stands.',
  consumers: { registry: 'members of a team for a customer see it while the team is active', organisation: 'activity' },
  schema: z.object({
    teamId: v.uuid,
    version: v.version,
    change: z.enum(['PROPOSED', 'APPROVED', 'REJECTED', 'MEMBERS', 'ENDED', 'CUSTOMER', 'WITHDRAWN']),
    status: z.enum(['PROPOSED', 'APPROVED', 'REJECTED', 'ENDED', 'WITHDRAWN']),
    kind: v.teamKind,
    customerId: v.uuid.nullable(),
    unit: v.unitCode.nullable(),
    from: v.calendarDate,
    /** The first day on which it is over; null where no end is set. */
    until: v.calendarDate.nullable(),
    /** Who is in it, each up to the day before `until`. */
    members: z.array(z.object({ staffId: v.uuid, until: v.calendarDate.nullable() })).max(500),
  }),
});
