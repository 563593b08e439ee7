import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import type { endAppointments } from '../use-cases/apply-appointments';

/** The seats of the leaver are vacated (ORG-5). */
export const whenAppointmentEnded = (actor: Actor, apply: ReturnType<typeof endAppointments>) => (events: readonly EventOf<'organisation.appointment-ended.v1'>[], tx: Tx): Promise<void> =>
  apply(actor, tx, events);
