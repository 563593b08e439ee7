import type { CustomerStatus, GradeLevel, Kind } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type CursorValue, type Tx } from '@keyaccount/subgraph-kit';
import { CUSTOMER_COLUMNS, type CustomerRow } from './customers';

/** All that is stated must hold. */
export type CustomerFilter = {
  readonly status?: readonly CustomerStatus[] | null | undefined;
  readonly grade?: readonly GradeLevel[] | null | undefined;
  readonly kind?: readonly Kind[] | null | undefined;
  readonly unit?: readonly string[] | null | undefined;
  readonly divisionPrefix?: string | null | undefined;
  readonly nameContains?: string | null | undefined;
  readonly flagged?: boolean | null | undefined;
};

export type CustomerOrder = 'CODE' | 'LAST_YEAR_REVENUE' | 'RECORDED_AT';
/** Where a customer stands in the list's order; the last value is always its id. */
export type Place = readonly CursorValue[];
export type ListedCustomer = CustomerRow & { readonly place: Place };

type Placing = (value: unknown) => string;
const placing = (parameters: unknown[]): Placing => value => `$${parameters.push(value)}`;

/** One value is asked for as such: with it an index gives its rows in the list's order, which a choice of several does not. */
const oneOf = (column: string, values: readonly string[], place: Placing): string =>
  values.length === 1 ? `${column} = ${place(values[0])}` : `${column} = any(${place(values)}::text[])`;

const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The SQL condition of filter and row scope over `customer c`. */
const condition = (actor: Actor, filter: CustomerFilter, parameters: unknown[]): string => {
  const place = placing(parameters);
  const { status, grade, kind, unit, divisionPrefix, nameContains, flagged } = filter;
  return [
    ...(status ? [oneOf('c.status', status, place)] : []),
    ...(grade ? [`${oneOf('c.grade', grade, place)} and c.status in ('FILED', 'KEY_ACCOUNT')`] : []),
    ...(kind ? [oneOf('c.kind', kind, place)] : []),
    ...(unit ? [oneOf('c.unit_code', unit, place)] : []),
    ...(divisionPrefix ? [`c.division >= ${place(divisionPrefix)} and c.division < ${place(`${divisionPrefix}~`)}`] : []),
    ...(nameContains ? [`c.id in (select n.customer_id from customer_name n where n.name ilike ${place(`%${literally(nameContains)}%`)})`] : []),
    ...(typeof flagged === 'boolean' ? [flagged ? 'c.flagged' : 'not c.flagged'] : []),
    customerScope(actor, 'c.id', parameters),
  ].join(' and ');
};

export type CustomerList = {
  readonly filter: CustomerFilter; readonly order: CustomerOrder; readonly limit: number; readonly after: Place | null;
  /** The year whose revenue orders the list. */
  readonly lastYear: number;
};

type Ordering = (list: CustomerList, where: string, place: Placing) => string;

const byCode: Ordering = ({ limit, after }, where, place) => `
  select ${CUSTOMER_COLUMNS}, jsonb_build_array(c.sort_code, c.id) as place from customer c
   where ${where} ${after ? `and (c.sort_code, c.id) > (${place(after[0])}::text collate "C", ${place(after[1])}::uuid)` : ''}
   order by c.sort_code, c.id limit ${place(limit)}`;

const byRecordedAt: Ordering = ({ limit, after }, where, place) => `
  select ${CUSTOMER_COLUMNS}, jsonb_build_array(c.recorded_at, c.id) as place from customer c
   where ${where} ${after ? `and (c.recorded_at, c.id) < (${place(after[0])}::timestamptz, ${place(after[1])}::uuid)` : ''}
   order by c.recorded_at desc, c.id desc limit ${place(limit)}`;

/** Customers with revenue come from the index of the year's totals; those without stand behind them, newest first. */
const byRevenue: Ordering = ({ limit, after, lastYear }, where, place) => {
  const [fen = null, id = null] = after ?? [];
  const year = `${place(lastYear)}::int`;
  const most = place(limit);
  const beyond = fen === null ? '' : `and (y.fen, y.customer_id) < (${place(fen)}::bigint, ${place(id)}::uuid)`;
  const withRevenue = `
    (select ${CUSTOMER_COLUMNS}, jsonb_build_array(y.fen::text, c.id) as place, 0 as part, y.fen as fen from customer_year y join customer c on c.id = y.customer_id
      where y.year = ${year} and ${where} ${beyond} order by y.fen desc, y.customer_id desc limit ${most})`;
  const without = `
    (select ${CUSTOMER_COLUMNS}, jsonb_build_array(null, c.id) as place, 1 as part, null::bigint as fen from customer c
      where ${where} and not exists (select 1 from customer_year y where y.customer_id = c.id and y.year = ${year})
        ${after && fen === null ? `and c.id < ${place(id)}::uuid` : ''} order by c.id desc limit ${most})`;
  const parts = after && fen === null ? without : `${withRevenue} union all ${without}`;
  return `select * from (${parts}) listed order by part, fen desc, id desc limit ${most}`;
};

const ORDERINGS: Readonly<Record<CustomerOrder, Ordering>> = { CODE: byCode, RECORDED_AT: byRecordedAt, LAST_YEAR_REVENUE: byRevenue };

/** A page of the customers that the actor may see. */
export const customerPage = (tx: Tx, actor: Actor, list: CustomerList): Promise<ListedCustomer[]> => {
  const parameters: unknown[] = [];
  const where = condition(actor, list.filter, parameters);
  return rows(tx, ORDERINGS[list.order](list, where, placing(parameters)), parameters);
};

export const countCustomers = async (tx: Tx, actor: Actor, filter: CustomerFilter): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from customer c where ${condition(actor, filter, parameters)}`, parameters);
  return counted?.count ?? 0;
};

/** Customers that belong to something: the unit that is responsible, or the person in the team. */
export type Holder = 'UNIT' | 'STAFF';

const HELD: Readonly<Record<Holder, string>> = {
  UNIT: 'c.unit_code = held.key',
  STAFF: 'exists (select 1 from account_team_seat s where s.customer_id = c.id and s.staff_id = held.key::uuid and s.until is null)',
};

export type HeldList = { readonly filter: CustomerFilter; readonly limit: number; readonly after: Place | null };

/** A page for each of several holders, by code, in one statement. */
export const pagesOfHolders = async (tx: Tx, actor: Actor, holder: Holder, keys: readonly string[], { filter, limit, after }: HeldList): Promise<Map<string, ListedCustomer[]>> => {
  const parameters: unknown[] = [keys];
  const where = condition(actor, filter, parameters);
  const page = byCode({ filter, limit, after, order: 'CODE', lastYear: 0 }, `${HELD[holder]} and ${where}`, placing(parameters));
  const found = await rows<ListedCustomer & { holder: string }>(
    tx, `select held.key as holder, listed.* from unnest($1::text[]) as held(key) cross join lateral (${page}) listed
      order by held.key, coalesce(listed.code, '~') collate "C", listed.id`, parameters,
  );
  const pages = new Map<string, ListedCustomer[]>(keys.map(key => [key, []]));
  for (const { holder: key, ...customer } of found) pages.get(key)?.push(customer);
  return pages;
};

export const countsOfHolders = async (tx: Tx, actor: Actor, holder: Holder, keys: readonly string[], filter: CustomerFilter): Promise<Map<string, number>> => {
  const parameters: unknown[] = [keys];
  const where = condition(actor, filter, parameters);
  const found = await rows<{ key: string; count: number }>(
    tx, `select held.key, (select count(*)::int from customer c where ${HELD[holder]} and ${where}) as count from unnest($1::text[]) as held(key)`, parameters,
  );
  return new Map(found.map(({ key, count }) => [key, count]));
};
