import { staffIdOf, type Actor } from '@keyaccount/identity';
import type { NewEvent } from '@keyaccount/event-bus';

/** What made something happen: every event and decision that follows carries it. */
export type Cause = {
  readonly correlationId: string;
  readonly causationId?: string;
  /** When the cause took effect by its own account; a decision notes it. */
  readonly effectiveAt?: string;
  readonly actor?: string;
};

/** Something happens since a person, or the system, asked for it. */
export const causeOf = (actor: Actor, correlationId: string): Cause => {
  const staffId = staffIdOf(actor);
  return { correlationId, ...(staffId ? { actor: staffId } : {}) };
};

type Envelope = { readonly correlationid: string; readonly id: string };

/** Something happens since an event was published. */
export const causedBy = ({ correlationid, id }: Envelope): Cause => ({ correlationId: correlationid, causationId: id });

/** The cause as an event carries it. */
export const stamp = ({ correlationId, causationId, actor }: Cause): Pick<NewEvent, 'correlationId' | 'causationId' | 'actor'> => ({
  correlationId, ...(causationId ? { causationId } : {}), ...(actor ? { actor } : {}),
});
