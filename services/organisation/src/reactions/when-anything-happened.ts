import type { EventOf, EventType } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import { recordActivity } from '../use-cases/record-activity';

/** Whatever any service publishes becomes activity. */
export const whenAnythingHappened = (actor: Actor) => (events: readonly EventOf<EventType>[], tx: Tx): Promise<void> =>
  recordActivity(actor, tx, events);
