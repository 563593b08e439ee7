import { allGrantedTo, amongGranted, customerScopeByRow, grantedTo, readerOf, type Actor, type Placing, type StaffActor } from '@keyaccount/identity';
import { MANY, pageOfSeen, rowsOf, type Connection, type CursorValue, type Sought, type Tx } from '@keyaccount/subgraph-kit';
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

/** What concerns no customer is for the units that it names, and for those who see the whole city. */
const ofUnits = ({ reach: { units, homeUnits } }: StaffActor, place: Placing): string => `a.units && ${place([...new Set([...units, ...homeUnits])])}::text[]`;

/** The row scope of activity: what concerns a customer follows the customer. */
const scopeOf = (reader: StaffActor, place: Placing, parameters: unknown[]): string =>
  `case when a.customer_id is null then ${ofUnits(reader, place)} else ${customerScopeByRow(reader, 'a.customer_id', parameters)} end`;

/**
 * What is asked of a customer is asked of all that are merged into one with it; of one alone the index gives the order. A cascade is
 * shown whole; everywhere else what only follows of itself is left out.
 */
const wantedBy = async (tx: Tx, { correlationId, customerId }: ActivityFilter, after: readonly CursorValue[] | null): Promise<Sought> => {
  const customers = customerId === null ? [] : await idsOfCustomer(tx, customerId);
  return place => [
    correlationId === null ? `a.type <> all(${place(CONSEQUENCES)}::text[])` : `a.correlation_id = ${place(correlationId)}::uuid`,
    ...(customerId === null ? [] : [customers.length === 1 ? `a.customer_id = ${place(customers[0])}::uuid` : `a.customer_id = any(${place(customers)}::uuid[])`]),
    ...(after === null ? [] : [`(a.occurred_at, a.event_id) < (${place(after[0])}::timestamptz, ${place(after[1])}::uuid)`]),
  ].join(' and ');
};

const COLUMNS = `a.event_id as id, a.type, a.occurred_at as "occurredAt", a.correlation_id as "correlationId", a.causation_id as "causationId",
  a.actor, a.customer_id as "customerId", a.units, a.facts`;
const NEWEST_FIRST = 'order by a.occurred_at desc, a.event_id desc';

/** What there is of the customers that are seen, and what concerns none and names a unit of the reader. */
const withoutCustomer = (reader: StaffActor, wanted: Sought, limit: number, ofCustomers: Sought): Sought => place =>
  `((${ofCustomers(place)}) union all (select * from activity a where a.customer_id is null and ${wanted(place)} and ${ofUnits(reader, place)} ${NEWEST_FIRST} limit ${place(limit)})) a`;

/** Activity that the actor may see, newest first. */
export const activityPage = async (
  tx: Tx, actor: Actor, filter: ActivityFilter, { limit, after }: { readonly limit: number; readonly after: readonly CursorValue[] | null }, many: number = MANY,
): Promise<ActivityRow[]> => {
  const wanted = await wantedBy(tx, filter, after);
  const next = (condition: string, length: string): string => `select * from activity a where ${condition} ${NEWEST_FIRST} limit ${length}`;
  const read = (from: (place: Placing, parameters: unknown[]) => string): Promise<ActivityRow[]> =>
    rowsOf(tx, (place, parameters) => `select ${COLUMNS} from ${from(place, parameters)} ${NEWEST_FIRST} limit ${place(limit)}`);
  const reader = readerOf(actor);
  if (!reader) return read(place => `activity a where ${wanted(place)}`);
  if (filter.customerId !== null) return read((place, parameters) => `activity a where ${wanted(place)} and ${scopeOf(reader, place, parameters)}`);
  const seen = (place: Placing): string => grantedTo(reader, place);
  return pageOfSeen(tx, {
    limit, many, seen, listed: place => next(wanted(place), place(many)),
    along: stretch => read((place, parameters) => `(${next(wanted(place), place(stretch))}) a where ${scopeOf(reader, place, parameters)}`),
    fromFew: () => read(withoutCustomer(reader, wanted, limit, place => `select a.* from (select distinct g.customer_id from (${seen(place)}) g) seen
      cross join lateral (${next(`a.customer_id = seen.customer_id and ${wanted(place)}`, place(limit))}) a`)),
    fromAll: () => read(withoutCustomer(reader, wanted, limit, place => next(`${wanted(place)} and ${amongGranted(reader, 'a.customer_id', place)}`, place(limit)))),
  });
};

/** How much activity the actor may see. */
export const countActivity = async (tx: Tx, actor: Actor, filter: ActivityFilter): Promise<number> => {
  const wanted = await wantedBy(tx, filter, null);
  const reader = readerOf(actor);
  const counted = (place: Placing, condition: string): string => `(select count(*) from activity a where ${wanted(place)} and ${condition})`;
  const ofCustomers = (of: StaffActor, place: Placing): string =>
    filter.correlationId === null ? `a.customer_id in (${allGrantedTo(of, place)})` : amongGranted(of, 'a.customer_id', place);
  const parts = (place: Placing): string[] =>
    reader ? [counted(place, ofCustomers(reader, place)), counted(place, `a.customer_id is null and ${ofUnits(reader, place)}`)] : [counted(place, 'true')];
  const [found] = await rowsOf<{ count: number }>(tx, place => `select (${parts(place).join(' + ')})::int as count`);
  return found?.count ?? 0;
};
