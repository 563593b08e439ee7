import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { HeldAppointment } from '../policy/membership';
import type { MemberRole } from '../policy/plan';

/** Somebody in a team: from a day until another, on which they are out. */
export type MemberRow = { readonly staffId: string; readonly role: MemberRole; readonly since: string; readonly until: string | null };

const ORDER = `order by case m.role when 'LEAD' then 1 when 'MEMBER' then 2 else 3 end, m.since, m.staff_id`;

/** Everybody who is or was in these teams, who leads first. */
export const membersOf = async (tx: Tx, teamIds: readonly string[]): Promise<Map<string, MemberRow[]>> => {
  const found = await rows<MemberRow & { teamId: string }>(
    tx, `select m.team_id as "teamId", m.staff_id as "staffId", m.role, m.since, m.until from team_member m where m.team_id = any($1::uuid[]) ${ORDER}`, [teamIds],
  );
  const members = new Map<string, MemberRow[]>(teamIds.map(id => [id, []]));
  for (const { teamId, ...member } of found) members.get(teamId)?.push(member);
  return members;
};

/** Who is in the team from now on; whoever is left out is out today. */
export const replaceMembers = async (tx: Tx, teamId: string, members: readonly Omit<MemberRow, 'since'>[], today: string): Promise<void> => {
  await tx.query(
    `update team_member set until = $2::date where team_id = $1::uuid and (until is null or until > $2::date) and not staff_id = any($3::uuid[])`,
    [teamId, today, members.map(m => m.staffId)],
  );
  await tx.query(
    `insert into team_member (team_id, staff_id, role, since, until)
     select $1::uuid, staff_id, role, $2::date, until from unnest($3::uuid[], $4::text[], $5::date[]) as stated(staff_id, role, until)
     on conflict (team_id, staff_id) do update set role = excluded.role, until = excluded.until`,
    [teamId, today, members.map(m => m.staffId), members.map(m => m.role), members.map(m => m.until)],
  );
};

export type Stay = { readonly teamId: string; readonly staffId: string; readonly until: string | null };

/** How long people stay in teams that this transaction has locked, and the next version of those teams. */
export const saveStays = async (tx: Tx, stays: readonly Stay[]): Promise<void> => {
  const teams = stays.map(({ teamId }) => teamId);
  await tx.query(
    `update team_member m set until = s.until from unnest($1::uuid[], $2::uuid[], $3::date[]) as s(team_id, staff_id, until)
      where m.team_id = s.team_id and m.staff_id = s.staff_id`,
    [teams, stays.map(s => s.staffId), stays.map(s => s.until)],
  );
  await tx.query('update team set version = version + 1 where id = any($1::uuid[])', [teams]);
};

/** Every appointment of these people, with the tier of its unit. */
export const appointmentsFor = async (tx: Tx, staffIds: readonly string[]): Promise<Map<string, HeldAppointment[]>> => {
  const found = await rows<HeldAppointment & { staffId: string }>(
    tx,
    `select a.staff_id as "staffId", a.unit_code as unit, u.tier, a.post, a.since, a.until from appointment a join unit u on u.code = a.unit_code
      where a.staff_id = any($1::uuid[])`,
    [staffIds],
  );
  const held = new Map<string, HeldAppointment[]>(staffIds.map(id => [id, []]));
  for (const { staffId, ...appointment } of found) held.get(staffId)?.push(appointment);
  return held;
};
