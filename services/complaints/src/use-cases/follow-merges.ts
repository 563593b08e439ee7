import { applyRedirects, requirePermission, type Actor, type Redirect } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { movedTo, retargetedTo } from '../policy/case-course';
import { lockOpenCases } from '../store/cases';
import { standingsOf } from '../store/customers';
import { bringCases, holdCustomers, returnCases } from '../store/merged-cases';
import { readTiming } from '../store/timing';
import { writeFollowed, type Cause, type FollowDeps, type Followed } from './follow-cases';

/** A merge or its undoing, with both customers. */
export type Joining = Redirect & Cause & { readonly between: readonly [string, string] };

/** Open cases are where their customer's responsible unit is, due by its grade (CMP-1). */
const settleOpen = async (tx: Tx, deps: FollowDeps, ids: readonly string[], cause: Cause): Promise<void> => {
  const standings = await standingsOf(tx, ids);
  const moved = (await lockOpenCases(tx, ids)).flatMap((before): Followed[] => {
    const unit = standings.get(before.customerId)?.unitCode ?? null;
    const after = unit === null ? undefined : movedTo(before, unit);
    return after ? [{ before, after, what: 'moved', cause }] : [];
  });
  await writeFollowed(tx, moved, deps);
  const timing = await readTiming(tx);
  const retargeted = (await lockOpenCases(tx, ids)).flatMap((before): Followed[] => {
    const grade = standings.get(before.customerId)?.grade ?? null;
    const after = grade === null ? undefined : retargetedTo(before, grade, timing);
    return after ? [{ before, after, what: 'retargeted', cause }] : [];
  });
  await writeFollowed(tx, retargeted, deps);
};

/** Cases of a merged customer, open and closed, go to its survivor, and back when the merge is undone (REG-1, CMP-1). [ours] */
export const followMerges = (deps: FollowDeps) => async (actor: Actor, tx: Tx, joinings: readonly Joining[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await holdCustomers(tx, joinings.flatMap(({ between }) => between));
  for (const { customerId, survivorId, between, correlationId, causationId } of await applyRedirects(tx, joinings)) {
    await (survivorId === null ? returnCases(tx, customerId) : bringCases(tx, customerId, survivorId));
    await settleOpen(tx, deps, between, { correlationId, causationId });
  }
};
