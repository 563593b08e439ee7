import { isBlank, type TeamKind } from '@keyaccount/contracts';

/** What a member does in a team. */
export const MEMBER_ROLES = ['LEAD', 'MEMBER', 'SUPPORT'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
export type TeamPlace = { readonly staffId: string; readonly role: MemberRole };

/** A team as somebody proposes it. */
export type TeamPlan = {
  readonly kind: TeamKind;
  readonly goal: string;
  readonly customerId: string | null;
  readonly unit: string | null;
  readonly from: string;
  /** The first day on which it is over. */
  readonly until: string | null;
  readonly members: readonly TeamPlace[];
};
export type TeamPlanFault = 'TeamGoalInvalid' | 'TeamBelongsElsewhere' | 'TeamPeriodInvalid' | TeamMembersFault;
export type TeamMembersFault = 'TeamMembersInvalid';

const LONGEST_GOAL = 500;
/** As many as one event carries. */
const MOST_MEMBERS = 500;

/** A goal that says something, without characters that cannot be shown. */
export const isTeamText = (text: string): boolean => !isBlank(text) && text.length <= LONGEST_GOAL && !/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(text);

/** ORG-4 (ours): a team has members, each once, and one of them leads it. */
export const membersFault = (members: readonly TeamPlace[]): TeamMembersFault | undefined => {
  const distinct = new Set(members.map(({ staffId }) => staffId)).size === members.length;
  const led = members.filter(({ role }) => role === 'LEAD').length === 1;
  return distinct && led && members.length <= MOST_MEMBERS ? undefined : 'TeamMembersInvalid';
};

const belongsRight = ({ kind, customerId, unit }: TeamPlan): boolean => (kind === 'LONG_TERM' ? unit !== null && customerId === null : unit === null);

const periodRight = ({ kind, from, until }: TeamPlan, today: string): boolean => from >= today && (until === null ? kind === 'LONG_TERM' : until > from);

/**
 * What keeps a team from being proposed. ORG-4 (plan): it has a goal, a start and an end, and a project team is for one customer. ORG-6
 * (sibling): a long-term team is that of a unit; ours: it may go on without an end, and a stage or BIU team without a customer is for a
 * campaign. A team does not begin in the past.
 */
export const teamPlanFault = (plan: TeamPlan, today: string): TeamPlanFault | undefined => {
  if (!isTeamText(plan.goal)) return 'TeamGoalInvalid';
  if (!belongsRight(plan)) return 'TeamBelongsElsewhere';
  if (!periodRight(plan, today)) return 'TeamPeriodInvalid';
  return membersFault(plan.members);
};

export type TeamWarning = 'TEAM_TOO_LARGE';

/** ORG-6 (sibling): more members than a long-term team should have draw a warning, never a refusal; the others may have any number. */
export const teamWarnings = (kind: TeamKind, members: number, largest: number): readonly TeamWarning[] =>
  kind === 'LONG_TERM' && members > largest ? ['TEAM_TOO_LARGE'] : [];
