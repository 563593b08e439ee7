import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const unitChanged = defineEvent({
  type: 'organisation.unit-changed.v1',
  aggregate: 'unit',
  summary: 'A unit was opened, renamed, moved, or its coverage changed. Carries its whole state.',
  consumers: {
    registry: 'projects the unit tree and coverage; customers whose responsible unit no longer holds are resolved again (REG-3)',
    ledger: 'knows the servicing units that an import may name (LED-1)',
    complaints: 'knows the units that may work a case (CMP-1)',
    organisation: 'activity',
  },
  schema: z.object({
    code: v.unitCode,
    name: z.string(),
    tier: v.unitTier,
    parent: v.unitCode.nullable(),
    /** Division prefixes of 4, 6 or 9 digits that it covers. */
    divisions: z.array(z.string().regex(/^\d{2,9}$/)),
    /** Lines that it is the professional bureau of. */
    lines: z.array(v.line),
    version: v.version,
  }),
});
