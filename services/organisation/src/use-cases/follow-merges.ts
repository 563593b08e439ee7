import { applyRedirects, requirePermission, type Actor, type Redirect } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { moveTeams, type MovedCustomer } from '../teams/use-cases/move-teams';

/** Activity of a merged customer is read at its survivor, which has its teams, and by itself again when the merge is undone (REG-16). [ours] */
export const followMerges = (deps: Pick<ServiceDeps, 'clock' | 'newId'>) => async (actor: Actor, tx: Tx, redirects: readonly (Redirect & MovedCustomer)[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await moveTeams(deps)(actor, tx, await applyRedirects(tx, redirects));
};
