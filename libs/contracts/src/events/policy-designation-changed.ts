import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const policyDesignationChanged = defineEvent({
  type: 'registry.policy-designation-changed.v1',
  aggregate: 'customer',
  summary: 'The city centre designated a policy customer (GRD-1), or ended that.',
  consumers: { organisation: 'activity' },
  schema: z.object({ customerId: v.uuid, version: v.version, designated: z.boolean() }),
});
