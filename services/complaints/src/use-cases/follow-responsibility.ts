import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { movedTo } from '../policy/case-course';
import { rounds } from '../policy/rounds';
import { lockOpenCases } from '../store/cases';
import { applyResponsibility, type Responsibility } from '../store/customers';
import { writeFollowed, type Cause, type FollowDeps } from './follow-cases';

/**
 * Open cases go to their customer's responsible unit, whatever the order in which moves arrive (GRD-8, CMP-1). [card] Where nobody is
 * responsible any more they stay with the unit that was, which closes them. [ours]
 */
export const followResponsibility = (deps: FollowDeps) => async (
  actor: Actor, tx: Tx, changes: readonly (Responsibility & Cause)[],
): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  for (const round of rounds(changes, change => change.customerId)) {
    const newer = await applyResponsibility(tx, round);
    if (newer.size === 0) continue;
    const byCustomer = new Map(round.map(change => [change.customerId, change]));
    const open = await lockOpenCases(tx, newer);
    await writeFollowed(tx, open.flatMap(before => {
      const change = byCustomer.get(before.customerId);
      const after = change?.unit ? movedTo(before, change.unit) : undefined;
      return change && after ? [{ before, after, what: 'moved' as const, cause: { correlationId: change.correlationId, causationId: change.causationId } }] : [];
    }), deps);
  }
};
