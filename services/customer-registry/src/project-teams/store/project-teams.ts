import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Grant } from '../../policy/access';
import type { Membership, TeamState } from '../policy/sees-by-team';

export type ToldTeam = {
  readonly teamId: string; readonly customerId: string; readonly status: TeamState; readonly from: string; readonly until: string | null; readonly version: number;
  readonly members: readonly { readonly staffId: string; readonly until: string | null }[];
};

/** The customers that these teams have been for. */
export const customersOfTeams = async (tx: Tx, teamIds: readonly string[]): Promise<Map<string, string>> => {
  const found = await rows<{ id: string; customerId: string }>(tx, 'select team_id as id, customer_id as "customerId" from project_team where team_id = any($1::uuid[])', [teamIds]);
  return new Map(found.map(({ id, customerId }) => [id, customerId]));
};

/** Takes over the teams of locked customers whose version is newer; who sees the customers by them is decided next. */
export const saveTeams = async (tx: Tx, teams: readonly ToldTeam[]): Promise<void> => {
  const taken = await rows<{ id: string }>(
    tx,
    `insert into project_team as held (team_id, customer_id, status, valid_from, valid_until, version)
     select "teamId", "customerId", status, "from", "until", version
       from jsonb_to_recordset($1::jsonb) as told("teamId" uuid, "customerId" uuid, status text, "from" date, "until" date, version integer) order by "teamId"
     on conflict (team_id) do update set customer_id = excluded.customer_id, status = excluded.status, valid_from = excluded.valid_from, valid_until = excluded.valid_until, version = excluded.version
      where held.version < excluded.version
     returning team_id as id`,
    [JSON.stringify(teams)],
  );
  const ids = new Set(taken.map(({ id }) => id));
  const members = teams.filter(({ teamId }) => ids.has(teamId)).flatMap(({ teamId, members: all }) => all.map(member => ({ ...member, teamId })));
  await tx.query('delete from project_team_member where team_id = any($1::uuid[])', [[...ids]]);
  await tx.query(
    'insert into project_team_member (team_id, staff_id, until) select * from unnest($1::uuid[], $2::uuid[], $3::date[])',
    [members.map(m => m.teamId), members.map(m => m.staffId), members.map(m => m.until)],
  );
};

type Member = Membership & { readonly teamId: string; readonly customerId: string; readonly staffId: string; readonly shown: boolean };

/** Everybody in the teams of these locked customers. */
export const membersFor = (tx: Tx, customerIds: readonly string[]): Promise<Member[]> =>
  rows(
    tx,
    `select t.team_id as "teamId", t.customer_id as "customerId", t.status, t.valid_from as "from", t.valid_until as "teamUntil", m.staff_id as "staffId",
            m.until as "memberUntil", m.shown
       from project_team t join project_team_member m on m.team_id = t.team_id where t.customer_id = any($1::uuid[])`,
    [customerIds],
  );

export const showMembers = async (tx: Tx, members: readonly Pick<Member, 'teamId' | 'staffId' | 'shown'>[]): Promise<void> => {
  await tx.query(
    `update project_team_member m set shown = n.shown from unnest($1::uuid[], $2::uuid[], $3::boolean[]) as n(team_id, staff_id, shown)
      where m.team_id = n.team_id and m.staff_id = n.staff_id`,
    [members.map(m => m.teamId), members.map(m => m.staffId), members.map(m => m.shown)],
  );
};

/** Who sees these customers as a member of a team that is at work (ORG-4). */
export const projectTeamGrants = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, Grant[]>> => {
  const found = await rows<{ customerId: string; staffId: string }>(
    tx,
    `select distinct t.customer_id as "customerId", m.staff_id as "staffId" from project_team t join project_team_member m on m.team_id = t.team_id
      where t.customer_id = any($1::uuid[]) and m.shown order by 1, 2`,
    [customerIds],
  );
  const grants = new Map<string, Grant[]>();
  for (const { customerId, staffId } of found) grants.set(customerId, [...(grants.get(customerId) ?? []), { basis: 'PROJECT_TEAM', unit: null, staffId }]);
  return grants;
};

/** The next customers whose teams may begin, end or lose somebody with a day. */
export const customersWithTeams = async (tx: Tx, after: string, limit: number): Promise<string[]> => {
  const found = await rows<{ id: string }>(
    tx,
    `select distinct t.customer_id as id from project_team t
      where t.customer_id > $1::uuid and (t.status = 'APPROVED' or exists (select 1 from project_team_member m where m.team_id = t.team_id and m.shown))
      order by 1 limit $2`,
    [after, limit],
  );
  return found.map(({ id }) => id);
};
