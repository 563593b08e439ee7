import type { Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { idsOf } from '../../claims/store/scope';
import type { Place } from '../../store/customer-lists';
import { gather } from '../../store/customers';
import { developmentScope } from './scope';

export type DevelopmentStatus = 'RUNNING' | 'SUCCEEDED' | 'ABANDONED';
export type DevelopmentRow = {
  readonly id: string; readonly surveyId: string; readonly customerId: string; readonly unit: string; readonly priority: number; readonly status: DevelopmentStatus;
  readonly openedBy: string; readonly openedAt: Date; readonly endedBy: string | null; readonly endedAt: Date | null; readonly outcome: string | null; readonly followedFrom: string | null;
  readonly version: number;
};

const COLUMNS = `d.id, d.survey_id as "surveyId", d.customer_id as "customerId", d.unit_code as unit, d.priority, d.status, d.opened_by as "openedBy",
  d.opened_at as "openedAt", d.ended_by as "endedBy", d.ended_at as "endedAt", d.outcome, d.followed_from as "followedFrom", d.version`;

/** Of these developments the ones that the actor may see. */
export const developmentsById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, DevelopmentRow>> => {
  const parameters: unknown[] = [ids];
  const scope = developmentScope(actor, 'd', parameters);
  const found = await rows<DevelopmentRow>(tx, `select ${COLUMNS} from development d where d.id = any($1::uuid[]) and ${scope}`, parameters);
  return new Map(found.map(development => [development.id, development]));
};

/** Locks a development whose customer is locked. */
export const lockDevelopmentRow = async (tx: Tx, id: string): Promise<void> => {
  await tx.query('select 1 from development where id = $1::uuid for no key update', [id]);
};

/** Running developments of locked customers, and of the head offices of these. */
export const runningOf = (tx: Tx, customerIds: readonly string[]): Promise<{ readonly customerId: string; readonly unit: string }[]> =>
  rows(tx, `select customer_id as "customerId", unit_code as unit from development where customer_id = any($1::uuid[]) and status = 'RUNNING'`, [customerIds]);

export type NewDevelopment = Pick<DevelopmentRow, 'id' | 'surveyId' | 'customerId' | 'unit' | 'priority' | 'openedBy' | 'openedAt'>;

export const insertDevelopments = async (tx: Tx, developments: readonly NewDevelopment[]): Promise<void> => {
  await tx.query(
    `insert into development (id, survey_id, customer_id, unit_code, priority, status, opened_by, opened_at, version)
     select id, "surveyId", "customerId", unit, priority, 'RUNNING', "openedBy", "openedAt", 1
       from jsonb_to_recordset($1::jsonb) as n(id uuid, "surveyId" uuid, "customerId" uuid, unit text, priority integer, "openedBy" uuid, "openedAt" timestamptz)`,
    [JSON.stringify(developments)],
  );
};

export const advanceDevelopment = async (tx: Tx, id: string): Promise<void> => {
  await tx.query('update development set version = version + 1 where id = $1::uuid', [id]);
};

export type Ended = { readonly status: 'SUCCEEDED' | 'ABANDONED'; readonly by: string; readonly at: Date; readonly outcome: string };

export const endDevelopment = async (tx: Tx, id: string, { status, by, at, outcome }: Ended): Promise<void> => {
  await tx.query('update development set status = $2, ended_by = $3, ended_at = $4, outcome = $5, version = version + 1 where id = $1::uuid', [id, status, by, at, outcome]);
};

/** All that is stated must hold. */
export type DevelopmentFilter = { readonly status: readonly DevelopmentStatus[] | null; readonly unit: string | null; readonly surveyId: string | null };
export type DevelopmentPage = { readonly filter: DevelopmentFilter; readonly limit: number; readonly after: Place | null };

const condition = (actor: Actor, { status, unit, surveyId }: DevelopmentFilter, parameters: unknown[]): string => [
  ...(status ? [`d.status = any($${parameters.push(status)}::text[])`] : []),
  ...(unit !== null ? [`d.unit_code = $${parameters.push(unit)}`] : []),
  ...(surveyId !== null ? [`d.survey_id = $${parameters.push(surveyId)}::uuid`] : []),
  developmentScope(actor, 'd', parameters),
].join(' and ');

const beyond = (after: Place | null, parameters: unknown[]): string =>
  (after === null ? 'true' : `(d.opened_at, d.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`);

/** Developments that the actor may see, newest first. */
export const developmentPage = (tx: Tx, actor: Actor, { filter, limit, after }: DevelopmentPage): Promise<DevelopmentRow[]> => {
  const parameters: unknown[] = [];
  const where = condition(actor, filter, parameters);
  const further = beyond(after, parameters);
  return rows(tx, `select ${COLUMNS} from development d where ${where} and ${further} order by d.opened_at desc, d.id desc limit $${parameters.push(limit)}`, parameters);
};

export const countDevelopments = async (tx: Tx, actor: Actor, filter: DevelopmentFilter): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from development d where ${condition(actor, filter, parameters)}`, parameters);
  return counted?.count ?? 0;
};

/** Developments of a customer itself, with what had ended of those merged into it, and of its family where the plan gives it a part (REG-9). */
const OF_CUSTOMER = `d.id in (select own.id from development own where own.customer_id in ${idsOf('held.key')}
  union all select p.development_id from development_plan_part p where p.customer_id in ${idsOf('held.key')})`;

/** A page for each of several customers, newest first, in one statement. */
export const pagesOfCustomers = async (tx: Tx, actor: Actor, customerIds: readonly string[], limit: number, after: Place | null): Promise<Map<string, DevelopmentRow[]>> => {
  const parameters: unknown[] = [customerIds, limit];
  const where = `${OF_CUSTOMER} and ${developmentScope(actor, 'd', parameters)} and ${beyond(after, parameters)}`;
  const found = await rows<DevelopmentRow & { holder: string }>(
    tx,
    `select held.key as holder, listed.* from unnest($1::uuid[]) as held(key) cross join lateral (
       select ${COLUMNS} from development d where ${where} order by d.opened_at desc, d.id desc limit $2) listed order by held.key, listed."openedAt" desc, listed.id desc`,
    parameters,
  );
  return gather(found, customerIds, ({ holder }) => holder);
};

export const countsOfCustomers = async (tx: Tx, actor: Actor, customerIds: readonly string[]): Promise<Map<string, number>> => {
  const parameters: unknown[] = [customerIds];
  const where = `${OF_CUSTOMER} and ${developmentScope(actor, 'd', parameters)}`;
  const found = await rows<{ key: string; count: number }>(
    tx, `select held.key, (select count(*)::int from development d where ${where}) as count from unnest($1::uuid[]) as held(key)`, parameters,
  );
  return new Map(found.map(({ key, count }) => [key, count]));
};
