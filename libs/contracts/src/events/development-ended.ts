import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const developmentEnded = defineEvent({
  type: 'registry.development-ended.v1',
  aggregate: 'development',
  summary: 'A development succeeded, or was given up (REG-10). The account team’s turn to upkeep is told by registry.account-team-changed (REG-8).',
  consumers: { organisation: 'activity' },
  schema: z.object({ developmentId: v.uuid, version: v.version, customerId: v.uuid, unit: v.unitCode, outcome: z.enum(['SUCCEEDED', 'ABANDONED']) }),
});
