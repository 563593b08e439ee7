import type { EventOf, EventType } from '@keyaccount/contracts';
import type { Cause } from '../use-cases/follow-cases';

/** What follows from an event belongs to its correlation and names it as its cause. */
export const causedBy = ({ correlationid, id }: Pick<EventOf<EventType>, 'correlationid' | 'id'>): Cause => ({ correlationId: correlationid, causationId: id });
