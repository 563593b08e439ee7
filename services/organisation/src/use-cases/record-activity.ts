import type { EventOf, EventType } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { noteOf } from '../policy/activity/catalogue';
import { insertActivity } from '../store/activity';

/** Keeps what any service published, so that a cascade can be followed from end to end (GRD-8). [card] */
export const recordActivity = async (actor: Actor, tx: Tx, events: readonly EventOf<EventType>[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await insertActivity(tx, events.map(event => ({
    id: event.id, type: event.type, occurredAt: event.time, correlationId: event.correlationid,
    causationId: event.causationid ?? null, actor: event.actor ?? null, ...noteOf(event),
  })));
};
