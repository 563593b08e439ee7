import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { recordCustomerFacts, type CustomerFact } from '../store/customers';
import type { Asked } from '../store/grade-set';
import { giveUpWaiting } from '../store/locks';
import { assessAsked } from './assess-customers';
import type { TxDeps } from './deps';

/** What an event says of a customer, and the event. */
export type ToldFact = CustomerFact & Asked;

/**
 * Takes over what the registry says of customers. Whose agreement began or ended is tested again (GRD-1); `month` tells as
 * of when where nobody has assessed yet.
 */
export const noteCustomers = (deps: TxDeps) => async (actor: Actor | undefined, tx: Tx, facts: readonly ToldFact[], month?: number): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await giveUpWaiting(tx);
  const changed = new Set(await recordCustomerFacts(tx, facts));
  await assessAsked(tx, deps, facts.filter(fact => changed.has(fact.customerId)), month);
};
