import type { EventOf } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { restateReviews } from '../profile/store/reviews';
import { saveQualifications } from '../store/told-by-others';

/**
 * Who meets the definition (GRD-1), as grading has found it: filing and review go by it (REG-1). A key account that meets it no
 * longer is flagged for the city centre.
 */
export const applyQualifications = ({ newId, clock }: Pick<ServiceDeps, 'newId' | 'clock'>) => async (actor: Actor, tx: Tx, events: readonly EventOf<'grading.qualification-changed.v1'>[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  const assessed = events.flatMap(({ data: { on, customers } }) => customers.map(customer => ({ ...customer, on })));
  await saveQualifications(tx, assessed);
  await restateReviews(tx, newId, assessed.map(({ customerId }) => customerId), clock.now());
};
