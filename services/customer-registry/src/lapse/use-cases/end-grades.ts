import type { EventOf } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { noteListings } from '../../merging/store/special-listings';
import { lockCustomers, saveCustomers } from '../../store/accounts';

/**
 * Grading has ended grades since the customers lapsed (REG-1). One that has been approved again meanwhile holds what it was approved with
 * until grading's new one comes, since a key account is never without a grade. An older version changes nothing.
 */
export const endGrades = async (actor: Actor, tx: Tx, events: readonly EventOf<'grading.grade-ended.v1'>[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  const newest = new Map<string, number>();
  for (const { data: { customerId, version } } of events) newest.set(customerId, Math.max(newest.get(customerId) ?? 0, version));
  const held = await lockCustomers(tx, [...newest.keys()]);
  const ended = held.flatMap(customer => {
    const version = newest.get(customer.id) ?? 0;
    return version <= customer.gradeVersion ? [] : [{ ...customer, gradeVersion: version, grade: customer.status === 'KEY_ACCOUNT' ? customer.grade : null }];
  });
  await saveCustomers(tx, ended);
  await noteListings(tx, ended.map(({ id }) => ({ id, listed: false })));
};
