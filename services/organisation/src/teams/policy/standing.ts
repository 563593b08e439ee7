import { isTeamText } from './plan';

/** How a team stands by what was decided; the days make APPROVED begin and end. */
export type TeamState = 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'ENDED' | 'WITHDRAWN';
export type TeamStatus = TeamState | 'ACTIVE';
export type Standing = { readonly state: TeamState; readonly from: string; readonly until: string | null };

/** ORG-4: an approved team is active from its first day until the day on which it is over. */
export const teamStatus = ({ state, from, until }: Standing, today: string): TeamStatus => {
  if (state !== 'APPROVED') return state;
  if (until !== null && until <= today) return 'ENDED';
  return from <= today ? 'ACTIVE' : 'APPROVED';
};

export type TeamDecision = 'APPROVE' | 'REJECT';
export type TeamDecisionFault = 'TeamDecided' | 'TeamWithdrawn' | 'ProposerDecides' | 'TeamReasonMissing' | 'TeamPeriodOver';
type Proposed = Standing & { readonly proposedBy: string };
type Deciding = { readonly decision: TeamDecision; readonly reason: string | null; readonly by: string };

/**
 * ORG-4 (plan): the city bureau approves a team. Ours: once, never by who proposed it; a rejection says why, and what would be over
 * already is not approved.
 */
export const teamDecisionFault = (team: Proposed, { decision, reason, by }: Deciding, today: string): TeamDecisionFault | undefined => {
  if (team.state === 'WITHDRAWN') return 'TeamWithdrawn';
  if (team.state !== 'PROPOSED') return 'TeamDecided';
  if (team.proposedBy === by) return 'ProposerDecides';
  if (reason === null ? decision === 'REJECT' : !isTeamText(reason)) return 'TeamReasonMissing';
  return decision === 'APPROVE' && team.until !== null && team.until <= today ? 'TeamPeriodOver' : undefined;
};

export type TeamWithdrawalFault = 'TeamDecided' | 'TeamWithdrawn' | 'NotProposer' | 'TeamReasonMissing';

/** ORG-4 (ours): a proposal is taken back by who made it, with a reason, as long as it is not decided. */
export const teamWithdrawalFault = (team: Proposed, { reason, by }: { readonly reason: string; readonly by: string }): TeamWithdrawalFault | undefined => {
  if (team.state === 'WITHDRAWN') return 'TeamWithdrawn';
  if (team.state !== 'PROPOSED') return 'TeamDecided';
  if (team.proposedBy !== by) return 'NotProposer';
  return isTeamText(reason) ? undefined : 'TeamReasonMissing';
};

/** ORG-4 (ours): members change until a team is over; what is only proposed is not ended but rejected or withdrawn. */
export const isOpen = (team: Standing, today: string): boolean => ['PROPOSED', 'APPROVED', 'ACTIVE'].includes(teamStatus(team, today));
export const mayEnd = (team: Standing, today: string): boolean => isOpen(team, today) && team.state !== 'PROPOSED';

/** ORG-4 (ours): a team that is ended is over from today on; one that has not begun never begins. */
export const overFrom = ({ from }: Standing, today: string): string => (today > from ? today : from);
