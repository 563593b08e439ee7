import type { EventOf, EventType } from '@keyaccount/contracts';

/** The correlation that an event's consequences carry on, and the event as their cause. */
export const causeOf = (event: EventOf<EventType>): { correlationId: string; causationId: string } => ({
  correlationId: event.correlationid, causationId: event.id,
});
