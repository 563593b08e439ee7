import type { EventData } from '@keyaccount/contracts';

export type TeamState = EventData<'organisation.team-changed.v1'>['status'];
/** When a team for a customer is at work, and until when somebody is in it; an `until` is the first day without. */
export type Membership = { readonly status: TeamState; readonly from: string; readonly teamUntil: string | null; readonly memberUntil: string | null };

const before = (today: string, until: string | null): boolean => until === null || today < until;

/** ORG-4 (plan): who is called into a team for a customer works for it; so (ours) they see it as long as the approved team is at work and they are in it. */
export const seesByTeam = ({ status, from, teamUntil, memberUntil }: Membership, today: string): boolean =>
  status === 'APPROVED' && from <= today && before(today, teamUntil) && before(today, memberUntil);
