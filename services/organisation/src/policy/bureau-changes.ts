import type { AppointmentState, UnitState } from './bureau';

type Versioned<T> = T & { readonly version: number };
export type HeldAppointment = Versioned<AppointmentState> & { readonly id: string; readonly staffKey: string };
export type StatedAppointment = AppointmentState & { readonly staffKey: string };

const sorted = <T>(items: readonly T[]): T[] => [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const contentOf = ({ code, name, tier, parent, hostDepartment, divisions, lines, establishment }: UnitState): string =>
  JSON.stringify([code, name, tier, parent, hostDepartment, sorted(divisions), sorted(lines),
    sorted(establishment.map(({ post, dedicatedTo, minimum, maximum }) => [post, dedicatedTo, minimum, maximum]))]);

/** The units that are new or differ from what is held, with their next version. */
export const changedUnits = (held: readonly Versioned<UnitState>[], stated: readonly UnitState[]): Versioned<UnitState>[] => {
  const known = new Map(held.map(unit => [unit.code, unit]));
  return stated.flatMap(unit => {
    const before = known.get(unit.code);
    return before && contentOf(before) === contentOf(unit) ? [] : [{ ...unit, version: (before?.version ?? 0) + 1 }];
  });
};

const placeOf = (appointment: StatedAppointment): string =>
  JSON.stringify([appointment.staffKey, appointment.unit, appointment.post, appointment.since]);

/**
 * Which appointments start and which end. Person, unit, post and first day name an appointment; one that the file does
 * not name stays as it is, so that a file of additions ends nobody's post: an end is stated by `until`. [ours]
 */
export const changedAppointments = (
  held: readonly HeldAppointment[], stated: readonly StatedAppointment[],
): { started: StatedAppointment[]; ended: (HeldAppointment & { readonly until: string })[] } => {
  const known = new Map(held.map(appointment => [placeOf(appointment), appointment]));
  const fresh = new Map(stated.filter(appointment => !known.has(placeOf(appointment))).map(appointment => [placeOf(appointment), appointment]));
  const ended = stated.flatMap(appointment => {
    const before = known.get(placeOf(appointment));
    const { until } = appointment;
    return before && until !== null && before.until !== until ? [{ ...before, until, version: before.version + 1 }] : [];
  });
  return { started: [...fresh.values()], ended };
};
