import { newId } from '@keyaccount/subgraph-kit';
import { director } from '@keyaccount/test-kit';
import fc from 'fast-check';
import { command, customersOf, NOTHING, type Command } from '../history';
import { record, slot } from './arbitraries';

const MONTHS = [202411, 202412, 202501] as const;

/** What is observed of a customer's credit, and corrected (GRD-2). */
export const CREDIT_COMMANDS: readonly Command[] = [
  command({
    name: 'observe credit', refusals: ['CustomerNotFound', 'NotKeyAccount', 'ObservationExists', 'ObservationSuperseded'],
    args: record({ slot, month: fc.constantFrom(...MONTHS), kind: fc.constantFrom('PAYMENT' as const, 'CONTRACT' as const), kept: fc.boolean() }),
    run: async (story, { slot: nth, ...observed }) => {
      const customers = await customersOf(story);
      const known = customers[nth % customers.length];
      if (!known) return NOTHING;
      const [holds] = await story.world.sql<{ id: string }>(
        'grading', 'select id from credit_observation where customer_id = $1 and month = $2 and kind = $3 order by version desc limit 1', [known.id, observed.month, observed.kind]);
      return story.world.grading.useCases.recordCreditObservation(director(), {
        ...observed, customerId: known.id, daysLate: null, note: '财务核对', source: '财务台账', supersedes: holds?.id ?? null, idempotencyKey: null, correlationId: newId(),
      });
    },
  }),
];
