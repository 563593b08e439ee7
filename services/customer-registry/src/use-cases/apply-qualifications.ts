import type { EventOf } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { saveQualifications } from '../store/told-by-others';

/** Who meets the definition (GRD-1), as grading has found it: filing and review go by it (REG-1). */
export const applyQualifications = async (actor: Actor, tx: Tx, events: readonly EventOf<'grading.qualification-changed.v1'>[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await saveQualifications(tx, events.flatMap(({ data: { on, customers } }) => customers.map(customer => ({ ...customer, on }))));
};
