import type { TeamKind } from '@keyaccount/contracts';
import type { Actor } from '@keyaccount/identity';
import { rows, type CursorValue, type Tx } from '@keyaccount/subgraph-kit';
import { idsOf } from '../../store/redirects';
import type { TeamStatus } from '../policy/standing';
import { teamScope } from './scope';
import { TEAM_COLUMNS, type TeamRow } from './teams';

/** All that is stated must hold. */
export type TeamFilter = {
  readonly status: readonly TeamStatus[] | null; readonly kind: TeamKind | null; readonly customerId: string | null; readonly unit: string | null;
};
export type TeamPlace = readonly CursorValue[];
type Page = { readonly limit: number; readonly after: TeamPlace | null };

/** `teamStatus` as a statement. */
const status = (today: string): string =>
  `case when t.state <> 'APPROVED' then t.state when t.valid_until <= ${today} then 'ENDED' when t.valid_from <= ${today} then 'ACTIVE' else 'APPROVED' end`;

const condition = (actor: Actor, filter: TeamFilter, today: string, parameters: unknown[]): string => [
  ...(filter.status ? [`${status(`$${parameters.push(today)}::date`)} = any($${parameters.push(filter.status)}::text[])`] : []),
  ...(filter.kind !== null ? [`t.kind = $${parameters.push(filter.kind)}`] : []),
  ...(filter.customerId !== null ? [`t.customer_id = any(array${idsOf(`$${parameters.push(filter.customerId)}::uuid`)})`] : []),
  ...(filter.unit !== null ? [`t.unit_code = $${parameters.push(filter.unit)}`] : []),
  teamScope(actor, parameters),
].join(' and ');

const beyond = (after: TeamPlace | null, parameters: unknown[]): string =>
  after === null ? 'true' : `(t.proposed_at, t.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;

const NEWEST_FIRST = 'order by t.proposed_at desc, t.id desc';

/** Teams that the actor may see, newest first. */
export const teamPage = (tx: Tx, actor: Actor, filter: TeamFilter, { limit, after }: Page, today: string): Promise<TeamRow[]> => {
  const parameters: unknown[] = [];
  const where = condition(actor, filter, today, parameters);
  return rows(tx, `select ${TEAM_COLUMNS} from team t where ${where} and ${beyond(after, parameters)} ${NEWEST_FIRST} limit $${parameters.push(limit)}`, parameters);
};

export const countTeams = async (tx: Tx, actor: Actor, filter: TeamFilter, today: string): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from team t where ${condition(actor, filter, today, parameters)}`, parameters);
  return counted?.count ?? 0;
};

/** Whose teams they are: those for a customer, under whichever of its ids, or those that somebody is or was in. */
export type TeamHolder = 'CUSTOMER' | 'STAFF';
const OF: Readonly<Record<TeamHolder, string>> = {
  CUSTOMER: `t.customer_id = any(array${idsOf('asked.id')})`,
  STAFF: 't.id in (select m.team_id from team_member m where m.staff_id = asked.id)',
};

/** Pages of the teams of several customers or people, newest first, in one statement. */
export const teamsOfHolders = async (tx: Tx, actor: Actor, holder: TeamHolder, ids: readonly string[], { limit, after }: Page): Promise<Map<string, TeamRow[]>> => {
  const parameters: unknown[] = [ids, limit];
  const found = await rows<TeamRow & { key: string }>(
    tx,
    `select asked.id as key, page.* from unnest($1::uuid[]) as asked(id) cross join lateral (
       select ${TEAM_COLUMNS} from team t where ${OF[holder]} and ${teamScope(actor, parameters)} and ${beyond(after, parameters)} ${NEWEST_FIRST} limit $2) page`,
    parameters,
  );
  const pages = new Map<string, TeamRow[]>(ids.map(id => [id, []]));
  for (const { key, ...team } of found) pages.get(key)?.push(team);
  return pages;
};

export const countTeamsOfHolders = async (tx: Tx, actor: Actor, holder: TeamHolder, ids: readonly string[]): Promise<Map<string, number>> => {
  const parameters: unknown[] = [ids];
  const found = await rows<{ id: string; count: number }>(
    tx, `select asked.id, (select count(*)::int from team t where ${OF[holder]} and ${teamScope(actor, parameters)}) as count from unnest($1::uuid[]) as asked(id)`, parameters,
  );
  return new Map(found.map(({ id, count }) => [id, count]));
};
