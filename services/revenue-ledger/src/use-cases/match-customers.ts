import { requirePermission, type Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { postingMonth } from '../policy/month';
import { entriesOfParties, matchParties, postLate, settleImports, type CustomerRef } from '../store/postings';
import { applyDeltas, closedMonths, lockPosting } from '../store/totals';
import { publishTotals } from './publish-totals';

type Cause = { readonly correlationId: string; readonly causationId: string };

/**
 * What refers to customers became known (LED-1): the revenue that waited for it leaves suspense and counts, in its month, or in
 * the first open one where that was closed meanwhile (LED-5). Entries stay as they are.
 */
export const matchCustomers = (deps: Pick<ServiceDeps, 'clock' | 'newId'>) => async (actor: Actor, tx: Tx, refs: readonly CustomerRef[], cause: Cause): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  if (refs.length === 0) return;
  const version = await lockPosting(tx);
  const at = deps.clock.now();
  const parties = await matchParties(tx, refs, at);
  if (parties.length === 0) return;
  const waiting = await entriesOfParties(tx, parties);
  if (waiting.length === 0) return;
  const closed = await closedMonths(tx);
  const counted = waiting.map(entry => ({ ...entry, month: postingMonth(entry.month, closed) }));
  await postLate(tx, counted.filter((entry, index) => entry.month !== waiting[index]?.month), at);
  await settleImports(tx, waiting);
  await publishTotals(tx, deps, { version, cells: await applyDeltas(tx, version, counted), years: [] }, { ...cause, importId: null });
};
