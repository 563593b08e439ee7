import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { endListingsOf } from '../../special-listing/store/listings';
import { recordCustomerFacts } from '../../store/customers';
import { giveUpWaiting, lockGrades } from '../../store/locks';
import type { TxDeps } from '../../use-cases/deps';
import { gradeFirst } from '../../use-cases/first-grades';
import type { ToldFact } from '../../use-cases/note-customers';
import { endGradesOf } from '../store/ended-grades';

/** A customer that is no key account any more, and the day of that. */
export type ToldLapse = ToldFact & { readonly on: string };

const newestOf = (told: readonly ToldLapse[]): ToldLapse[] => {
  const newest = new Map<string, ToldLapse>();
  for (const one of told) if ((newest.get(one.customerId)?.version ?? 0) < one.version) newest.set(one.customerId, one);
  return [...newest.values()];
};

/**
 * The grade of a customer that lapsed ends, and with it a special listing (REG-1, GRD-6). [ours] No run looks at it until it is filed
 * again; one whose filing was heard of before its lapse is graded anew at once.
 */
export const endGrades = (deps: TxDeps) => async (actor: Actor | undefined, tx: Tx, told: readonly ToldLapse[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await giveUpWaiting(tx);
  await lockGrades(tx);
  await recordCustomerFacts(tx, told);
  const at = deps.clock.now();
  const lapsed = newestOf(told);
  const { news, filedAgain } = await endGradesOf(tx, lapsed, at);
  await endListingsOf(tx, news, at);
  await gradeFirst(tx, deps, lapsed.filter(({ customerId }) => filedAgain.has(customerId)));
};
