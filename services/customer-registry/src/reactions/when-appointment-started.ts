import type { EventOf } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import type { Tx } from '@keyaccount/subgraph-kit';
import type { startAppointments } from '../use-cases/apply-appointments';

/** Who may take A and B roles (REG-8). */
export const whenAppointmentStarted = (actor: Actor, apply: typeof startAppointments) => (events: readonly EventOf<'organisation.appointment-started.v1'>[], tx: Tx): Promise<void> =>
  apply(actor, tx, events);
