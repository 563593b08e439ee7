import { customerScope, seesEverything, type Actor } from '@keyaccount/identity';
import { rows, type Connection, type CursorValue, type Tx } from '@keyaccount/subgraph-kit';
import { CONSEQUENCES } from '../policy/activity/catalogue';
import type { Facts } from '../policy/activity/entry';
import { idsOfCustomer } from './redirects';

export type ActivityRow = {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly actor: string | null;
  readonly customerId: string | null;
  readonly units: readonly string[];
  readonly facts: Facts;
};
export type ActivityPage = Connection<ActivityRow>;

/** Writes what happened; what is known already stays as it is. */
export const insertActivity = async (tx: Tx, activity: readonly (Omit<ActivityRow, 'occurredAt'> & { readonly occurredAt: string })[]): Promise<void> => {
  if (activity.length === 0) return;
  await tx.query(
    `insert into activity (event_id, type, occurred_at, correlation_id, causation_id, actor, customer_id, units, facts)
     select event_id, type, occurred_at, correlation_id, causation_id, actor, customer_id, array(select jsonb_array_elements_text(units)), facts
       from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::jsonb[], $9::jsonb[])
            as note(event_id, type, occurred_at, correlation_id, causation_id, actor, customer_id, units, facts)
     on conflict (event_id) do nothing`,
    [
      activity.map(a => a.id), activity.map(a => a.type), activity.map(a => a.occurredAt), activity.map(a => a.correlationId),
      activity.map(a => a.causationId), activity.map(a => a.actor), activity.map(a => a.customerId),
      activity.map(a => JSON.stringify(a.units)), activity.map(a => JSON.stringify(a.facts)),
    ],
  );
};

export type ActivityFilter = { readonly correlationId: string | null; readonly customerId: string | null };

/**
 * The row scope of activity, as branches that do not overlap: what concerns a customer follows the customer; what
 * concerns none is for the units it names, and for those who see the whole city.
 */
const branches = (actor: Actor, parameters: unknown[]): string[] => {
  if (actor.kind === 'system' || seesEverything(actor)) return ['true'];
  const units = [...new Set([...actor.reach.units, ...actor.reach.homeUnits])];
  return [
    `a.customer_id is not null and ${customerScope(actor, 'a.customer_id', parameters)}`,
    `a.customer_id is null and a.units && $${parameters.push(units)}::text[]`,
  ];
};

/**
 * What is asked of a customer is asked of all that are merged into one with it; of one alone the index gives the order. A cascade is
 * shown whole; everywhere else what only follows of itself is left out.
 */
const filtered = async (tx: Tx, { correlationId, customerId }: ActivityFilter, parameters: unknown[]): Promise<string> => {
  const conditions: string[] = [];
  if (correlationId !== null) conditions.push(`a.correlation_id = $${parameters.push(correlationId)}::uuid`);
  else conditions.push(`a.type <> all($${parameters.push(CONSEQUENCES)}::text[])`);
  if (customerId !== null) {
    const [first, ...others] = await idsOfCustomer(tx, customerId);
    conditions.push(others.length === 0 ? `a.customer_id = $${parameters.push(first)}::uuid` : `a.customer_id = any($${parameters.push([first, ...others])}::uuid[])`);
  }
  return conditions.join(' and ');
};

const COLUMNS = `a.event_id as id, a.type, a.occurred_at as "occurredAt", a.correlation_id as "correlationId", a.causation_id as "causationId",
  a.actor, a.customer_id as "customerId", a.units, a.facts`;

/** Activity that the actor may see, newest first. */
export const activityPage = async (
  tx: Tx, actor: Actor, filter: ActivityFilter, page: { readonly limit: number; readonly after: readonly CursorValue[] | null },
): Promise<ActivityRow[]> => {
  const parameters: unknown[] = [];
  const wanted = await filtered(tx, filter, parameters);
  const beyond = page.after
    ? `(a.occurred_at, a.event_id) < ($${parameters.push(page.after[0])}::timestamptz, $${parameters.push(page.after[1])}::uuid)`
    : 'true';
  const limit = `$${parameters.push(page.limit)}::integer`;
  const parts = branches(actor, parameters).map(scope =>
    `(select ${COLUMNS} from activity a where ${wanted} and ${beyond} and ${scope} order by a.occurred_at desc, a.event_id desc limit ${limit})`);
  const sql = parts.length === 1 ? parts[0] : `select * from (${parts.join(' union all ')}) found order by "occurredAt" desc, id desc limit ${limit}`;
  return rows<ActivityRow>(tx, sql ?? '', parameters);
};

/** How much activity the actor may see. */
export const countActivity = async (tx: Tx, actor: Actor, filter: ActivityFilter): Promise<number> => {
  const parameters: unknown[] = [];
  const wanted = await filtered(tx, filter, parameters);
  const scope = branches(actor, parameters).map(branch => `(${branch})`).join(' or ');
  const [found] = await rows<{ count: number }>(tx, `select count(*)::int as count from activity a where ${wanted} and (${scope})`, parameters);
  return found?.count ?? 0;
};
