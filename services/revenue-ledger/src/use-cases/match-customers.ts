import { requirePermission, type Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { matchParties, type CustomerRef } from '../store/postings';
import { applyDeltas, lockPosting } from '../store/totals';
import { leaveSuspense } from './leave-suspense';
import { publishTotals } from './publish-totals';

type Cause = { readonly correlationId: string; readonly causationId: string };

/**
 * What refers to customers became known (LED-1): the revenue that waited for it leaves suspense and counts, in its month, or in
 * the first open one where that was closed meanwhile (LED-5). Entries stay as they are.
 */
export const matchCustomers = (deps: Pick<ServiceDeps, 'clock' | 'newId'>) => async (actor: Actor, tx: Tx, refs: readonly CustomerRef[], cause: Cause): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  if (refs.length === 0) return;
  const { next } = await lockPosting(tx);
  const at = deps.clock.now();
  const counted = await leaveSuspense(tx, await matchParties(tx, refs, at), at);
  await publishTotals(tx, deps, { first: next, cells: await applyDeltas(tx, counted, next), years: [] }, { ...cause, importId: null });
};
