import { applyRedirects, requirePermission, type Actor, type Redirect } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';

/** Activity of a merged customer is read at its survivor, and by itself again when the merge is undone (REG-16). [ours] */
export const followMerges = async (actor: Actor, tx: Tx, redirects: readonly Redirect[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await applyRedirects(tx, redirects);
};
