import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import type { followMerges } from '../use-cases/follow-merges';
import { recordActivity } from '../use-cases/record-activity';

type Merging = EventOf<'registry.customers-merged.v1'> | EventOf<'registry.customers-unmerged.v1'>;
const causeOf = ({ id, correlationid }: Merging) => ({ correlationId: correlationid, causationId: id });

/** One customer's activity and teams from now on; the merge is activity too. */
export const whenCustomersMerged = (follow: ReturnType<typeof followMerges>, actor: Actor) => async (events: readonly EventOf<'registry.customers-merged.v1'>[], tx: Tx): Promise<void> => {
  await follow(actor, tx, events.map(event => {
    const { merged, survivor } = event.data;
    return { customerId: merged.customerId, version: merged.version, survivorId: survivor.customerId, cause: causeOf(event) };
  }));
  await recordActivity(actor, tx, events);
};

/** Two customers' activity and teams again; so is the undoing. */
export const whenCustomersUnmerged = (follow: ReturnType<typeof followMerges>, actor: Actor) => async (events: readonly EventOf<'registry.customers-unmerged.v1'>[], tx: Tx): Promise<void> => {
  await follow(actor, tx, events.map(event => {
    const { restored } = event.data;
    return { customerId: restored.customerId, version: restored.version, survivorId: null, cause: causeOf(event) };
  }));
  await recordActivity(actor, tx, events);
};
