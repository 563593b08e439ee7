import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { recordCustomerFacts } from '../store/customers';
import { giveUpWaiting, lockGrades } from '../store/locks';
import { assessAsked } from './assess-customers';
import type { TxDeps } from './deps';
import { dueAmong, gradeFirst } from './first-grades';
import type { ToldFact } from './note-customers';

/** A filing, and the day of it. */
export type Filed = ToldFact & { readonly on: string };

/**
 * Grades customers that have just been filed and hold no grade yet, or one that a run has passed over since they were rejected (REG-1):
 * by the last effective run's year, bureau total and policy; where there is no run, by the calendar year before the filing. [plan; the year is ours]
 */
export const giveFirstGrades = (deps: TxDeps) => async (actor: Actor | undefined, tx: Tx, filed: readonly Filed[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await giveUpWaiting(tx);
  await lockGrades(tx);
  const agreements = new Set(await recordCustomerFacts(tx, filed));
  await gradeFirst(tx, deps, await dueAmong(tx, filed));
  await assessAsked(tx, deps, filed.filter(one => agreements.has(one.customerId)));
};
