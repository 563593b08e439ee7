import { refused, type Refused, type Tx } from '@keyaccount/subgraph-kit';
import { holdBureau } from '../../store/bureau-lock';
import { mayJoin, reachesAcross, stayUntil, unitsFor, type TeamSort } from '../policy/membership';
import type { TeamPlace } from '../policy/plan';
import { appointmentsFor, type MemberRow } from '../store/members';

export type Admitted = { readonly members: readonly Omit<MemberRow, 'since'>[] };

/** Lets people into a team (ORG-4, ORG-6): each holds a post that fits it, and stays as long as they do. */
export const admitMembers = async (tx: Tx, team: TeamSort, members: readonly TeamPlace[], today: string): Promise<Admitted | Refused<'MemberUnfit' | 'BiuWithinOneUnit'>> => {
  await holdBureau(tx);
  const held = await appointmentsFor(tx, members.map(({ staffId }) => staffId));
  const of = (staffId: string) => held.get(staffId) ?? [];
  const unfit = members.find(({ staffId }) => !mayJoin(team, of(staffId), today));
  if (unfit) return refused('MemberUnfit', { field: 'input.members', staffId: unfit.staffId });
  const units = members.flatMap(({ staffId }) => unitsFor(team, of(staffId), today));
  if (!reachesAcross(team.kind, units)) return refused('BiuWithinOneUnit', { field: 'input.members' });
  return { members: members.map(member => ({ ...member, until: stayUntil(team, of(member.staffId), today) })) };
};
