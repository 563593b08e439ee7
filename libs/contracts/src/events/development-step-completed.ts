import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

/** Of a sector as long as customers have not been chosen: then `developmentId` and `customerId` are null, and the survey is the aggregate. */
export const developmentStepCompleted = defineEvent({
  type: 'registry.development-step-completed.v1',
  aggregate: 'development',
  summary: 'One of the six steps of a development was done by its owner, in time or late (REG-10).',
  consumers: { organisation: 'activity' },
  schema: z.object({
    surveyId: v.uuid,
    developmentId: v.uuid.nullable(),
    customerId: v.uuid.nullable(),
    version: v.version,
    unit: v.unitCode,
    step: z.enum(['SURVEY', 'SEGMENTATION', 'PRIORITISATION', 'POSITIONING', 'MARKETING_PLAN', 'EXPANSION']),
    owner: z.enum(['ACCOUNT_MANAGER', 'HEAD', 'CITY_DIRECTOR']),
    dueOn: v.calendarDate,
    late: z.boolean(),
  }),
});
