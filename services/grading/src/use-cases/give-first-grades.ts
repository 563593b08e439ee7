import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { recordCustomerFacts } from '../store/customers';
import { giveUpWaiting, lockGrades } from '../store/locks';
import { ungradedOf } from '../store/years';
import { assessAsked } from './assess-customers';
import type { TxDeps } from './deps';
import { gradeFirst } from './first-grades';
import type { ToldFact } from './note-customers';

/** A filing, and the day of it. */
export type Filed = ToldFact & { readonly on: string };

/**
 * Grades customers that have just been filed and hold no grade yet (REG-1): by the last effective run's year, bureau total
 * and policy; where there is no run, by the calendar year before the filing. [plan; the year is ours]
 */
export const giveFirstGrades = (deps: TxDeps) => async (actor: Actor | undefined, tx: Tx, filed: readonly Filed[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await giveUpWaiting(tx);
  await lockGrades(tx);
  const agreements = new Set(await recordCustomerFacts(tx, filed));
  const ungraded = await ungradedOf(tx, filed.map(one => one.customerId));
  const due = new Map(filed.filter(one => ungraded.has(one.customerId)).map(one => [one.customerId, one]));
  await gradeFirst(tx, deps, [...due.values()]);
  await assessAsked(tx, deps, filed.filter(one => agreements.has(one.customerId)));
};
