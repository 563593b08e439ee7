import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { retargetedTo } from '../policy/case-course';
import { rounds } from '../policy/rounds';
import { lockOpenCases } from '../store/cases';
import { applyGrades, type GradeHeld } from '../store/customers';
import { readTiming } from '../store/timing';
import { writeFollowed, type Cause, type FollowDeps } from './follow-cases';

/** The due dates of open cases follow the customer's grade, counted from when the case was opened (CMP-1); where the grade ends they stay. [ours] */
export const followGrade = (deps: FollowDeps) => async (actor: Actor, tx: Tx, changes: readonly (GradeHeld & Cause)[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  for (const round of rounds(changes, change => change.customerId)) {
    const newer = await applyGrades(tx, round);
    if (newer.size === 0) continue;
    const byCustomer = new Map(round.map(change => [change.customerId, change]));
    const open = await lockOpenCases(tx, newer);
    if (open.length === 0) continue;
    const timing = await readTiming(tx);
    await writeFollowed(tx, open.flatMap(before => {
      const change = byCustomer.get(before.customerId);
      const after = change?.grade ? retargetedTo(before, change.grade, timing) : undefined;
      return change && after ? [{ before, after, what: 'retargeted' as const, cause: { correlationId: change.correlationId, causationId: change.causationId } }] : [];
    }), deps);
  }
};
