import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const accountTeamChanged = defineEvent({
  type: 'registry.account-team-changed.v1',
  aggregate: 'customer',
  summary: 'The A or B role, or who leads, changed without a change of the responsible unit (REG-8).',
  consumers: { organisation: 'activity; inboxes' },
  schema: z.object({
    customerId: v.uuid, version: v.version, unit: v.unitCode, a: v.uuid.nullable(), b: v.uuid.nullable(), phase: v.teamPhase,
  }),
});
