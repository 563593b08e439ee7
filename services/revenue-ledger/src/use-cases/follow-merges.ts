import { appendToOutbox } from '@keyaccount/event-bus';
import { applyRedirects, requirePermission, type Actor, type Redirect } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { monthText } from '../policy/month';
import { countedIn } from '../store/months';
import { matchParties, type CustomerRef } from '../store/postings';
import { closedAmong, giveRefs, movedRevenue, moveParties } from '../store/remapping';
import { applyDeltas, lastSequence, lockPosting, type Delta } from '../store/totals';
import { leaveSuspense } from './leave-suspense';
import { publishTotals } from './publish-totals';

type Deps = Pick<ServiceDeps, 'clock' | 'newId'>;
type Cause = { readonly correlationId: string; readonly causationId: string };
/** A merge, or its undoing: whose the references of the merged customer are from now on. */
export type Remapping = Redirect & Cause & { readonly survivor: string; readonly refs: readonly CustomerRef[] };

/** What a closed month holds is another customer's; its sum is the same (LED-5). */
const tellMonths = async (tx: Tx, deps: Deps, deltas: readonly Delta[], { correlationId, causationId }: Cause): Promise<void> => {
  const sequence = await lastSequence(tx);
  for (const { month, told } of await closedAmong(tx, deltas.map(delta => delta.month))) {
    const { cells, fen } = await countedIn(tx, month);
    await appendToOutbox(tx, [{
      type: 'ledger.month-closed.v1', aggregateId: monthText(month), version: told, correlationId, causationId,
      data: { month: monthText(month), cells, fen: Number(fen), sequence, version: told },
    }], deps);
  }
};

/**
 * Customers became one, or two again (REG-1): the parties of the merged one get the other customer by new dated mappings, and the totals of
 * both are told anew, to nothing where nothing is left. Entries stay as they are (LED-1); what is known newer stays too.
 */
export const followMerges = (deps: Deps) => async (actor: Actor, tx: Tx, remappings: readonly Remapping[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await lockPosting(tx);
  const at = deps.clock.now();
  for (const { refs, survivor, customerId: merged, version, ...cause } of await applyRedirects(tx, remappings)) {
    const { next } = await lockPosting(tx);
    await giveRefs(tx, refs);
    const waited = await leaveSuspense(tx, await matchParties(tx, refs, at), at);
    const deltas = [...waited, ...(await movedRevenue(tx, await moveParties(tx, refs, at)))];
    await publishTotals(tx, deps, { first: next, cells: await applyDeltas(tx, deltas, next), years: [] }, { ...cause, importId: null, reassigned: { merged, survivor, version } });
    await tellMonths(tx, deps, deltas, cause);
  }
};
