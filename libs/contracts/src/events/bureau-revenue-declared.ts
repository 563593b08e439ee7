import { z } from 'zod';
import { defineEvent } from '../event';
import * as v from '../values';

export const bureauRevenueDeclared = defineEvent({
  type: 'ledger.bureau-revenue-declared.v1',
  aggregate: 'bureau-revenue',
  summary: "The whole bureau's revenue of a year was declared (LED-4).",
  consumers: { grading: 'the denominator of the share (GRD-4)', organisation: 'activity' },
  schema: z.object({ year: z.number().int(), fen: v.fen.positive(), version: v.version }),
});
