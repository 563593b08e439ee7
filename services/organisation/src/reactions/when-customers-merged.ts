import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { followMerges } from '../use-cases/follow-merges';
import { recordActivity } from '../use-cases/record-activity';

/** One customer's activity from now on; the merge is activity too. */
export const whenCustomersMerged = (actor: Actor) => async (events: readonly EventOf<'registry.customers-merged.v1'>[], tx: Tx): Promise<void> => {
  await followMerges(actor, tx, events.map(({ data: { merged, survivor } }) => ({ customerId: merged.customerId, version: merged.version, survivorId: survivor.customerId })));
  await recordActivity(actor, tx, events);
};

/** Two customers' activity again; so is the undoing. */
export const whenCustomersUnmerged = (actor: Actor) => async (events: readonly EventOf<'registry.customers-unmerged.v1'>[], tx: Tx): Promise<void> => {
  await followMerges(actor, tx, events.map(({ data: { restored } }) => ({ customerId: restored.customerId, version: restored.version, survivorId: null })));
  await recordActivity(actor, tx, events);
};
