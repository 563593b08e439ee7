import type { PostKind, TeamKind, UnitTier } from '@keyaccount/contracts';

/** An appointment with the tier of its unit; `until` is its last day. */
export type HeldAppointment = {
  readonly unit: string; readonly tier: UnitTier; readonly post: PostKind; readonly since: string; readonly until: string | null;
};
/** What decides who may be in a team. */
export type TeamSort = { readonly kind: TeamKind; readonly customerId: string | null; readonly unit: string | null };

const BUREAUS: readonly UnitTier[] = ['PROFESSIONAL_BUREAU', 'BUSINESS_BRANCH'];

/**
 * Whether a post lets its holder into a team. ORG-4 (plan): a project team calls account managers of any level and the marketers of
 * professional bureaus, whom we take to be all that are appointed there. ORG-6 (sibling): a long-term team is its unit's own people; a
 * campaign's team takes anybody of the bureau.
 */
export const fitsTeam = ({ kind, customerId, unit }: TeamSort, appointment: Pick<HeldAppointment, 'unit' | 'tier' | 'post'>): boolean => {
  if (kind === 'LONG_TERM') return appointment.unit === unit;
  return customerId === null || appointment.post === 'ACCOUNT_MANAGER' || BUREAUS.includes(appointment.tier);
};

const holdsOn = (day: string) => ({ since, until }: HeldAppointment): boolean => since <= day && (until === null || until >= day);

/** ORG-6: the units whose posts, held today, let somebody into the team. */
export const unitsFor = (team: TeamSort, appointments: readonly HeldAppointment[], today: string): readonly string[] =>
  appointments.filter(holdsOn(today)).filter(one => fitsTeam(team, one)).map(({ unit }) => unit);

/** ORG-4 (ours): a member holds an appointment today that fits the team. */
export const mayJoin = (team: TeamSort, appointments: readonly HeldAppointment[], today: string): boolean =>
  unitsFor(team, appointments, today).length > 0;

export const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

/**
 * ORG-4 (ours): whose appointment ends leaves the team with it. Answers the first day on which they are out; null where an appointment
 * that fits has no end. Somebody without any that fits is out at once.
 */
export const stayUntil = (team: TeamSort, appointments: readonly HeldAppointment[], today: string): string | null => {
  const ends = appointments.filter(one => fitsTeam(team, one)).map(({ until }) => until);
  if (ends.includes(null)) return null;
  const last = ends.reduce((latest, end) => (latest === null || (end !== null && end > latest) ? end : latest), null);
  return last === null || last < today ? today : dayAfter(last);
};

/** ORG-6: a BIU team (BIU团队) reaches across departments and lines; ours: its members are of two units or more. */
export const reachesAcross = (kind: TeamKind, units: readonly string[]): boolean => kind !== 'BIU' || new Set(units).size > 1;
