import { grantedTo, placing, readerOf, type Actor, type Placing } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { condition, GRANT, matching, type CustomerFilter } from './customer-filter';
import type { ListedCustomer } from './customer-lists';
import { byCode, inSequence, type Place } from './list-orders';
import { nextOfReader } from './reader-grants';

/** Customers that belong to something: the unit that is responsible, or the person in the team. */
export type Holder = 'UNIT' | 'STAFF';

const HELD: Readonly<Record<Holder, string>> = {
  UNIT: 'c.unit_code = held.key',
  STAFF: 'exists (select 1 from account_team_seat s where s.customer_id = c.id and s.staff_id = held.key::uuid and s.until is null)',
};

/** The grants of customers that a unit is responsible for. */
const ofUnit = `${GRANT.alias}.${GRANT.unit} = held.key`;

export type HeldList = { readonly filter: CustomerFilter; readonly limit: number; readonly after: Place | null };

/** What a holder's page is read from: of a unit and somebody who does not see all, the reader's grants, since the unit's customers may be foreign ones. */
const sourceOf = (actor: Actor, holder: Holder, { filter, limit, after }: HeldList, place: Placing): string => {
  const reader = readerOf(actor);
  if (!reader || holder !== 'UNIT' || filter.nameContains) return 'customer c';
  const next = nextOfReader(reader, filter, byCode(after), limit, place, [ofUnit]);
  return `(select c.* from (${next}) g join customer c on c.id = g.customer_id) c`;
};

/** A page for each of several holders, by code, in one statement. */
export const pagesOfHolders = async (tx: Tx, actor: Actor, holder: Holder, keys: readonly string[], list: HeldList): Promise<Map<string, ListedCustomer[]>> => {
  const parameters: unknown[] = [keys];
  const place = placing(parameters);
  const where = `${HELD[holder]} and ${condition(actor, list.filter, parameters)}`;
  const page = inSequence(byCode(list.after), list.limit, sourceOf(actor, holder, list, place))(where, place);
  const found = await rows<ListedCustomer & { holder: string }>(
    tx, `select held.key as holder, listed.* from unnest($1::text[]) as held(key) cross join lateral (${page}) listed
      order by held.key, coalesce(listed.code, '~') collate "C", listed.id`, parameters,
  );
  const pages = new Map<string, ListedCustomer[]>(keys.map(key => [key, []]));
  for (const { holder: key, ...customer } of found) pages.get(key)?.push(customer);
  return pages;
};

/** How many of a holder's customers the actor may see; of a unit and somebody who does not see all, counted from the reader's grants alone. */
const countOf = (actor: Actor, holder: Holder, filter: CustomerFilter, parameters: unknown[]): string => {
  const reader = readerOf(actor);
  if (!reader || holder !== 'UNIT' || filter.nameContains) return `select count(*)::int from customer c where ${HELD[holder]} and ${condition(actor, filter, parameters)}`;
  const place = placing(parameters);
  return `select count(distinct g.customer_id)::int from (${grantedTo(reader, place, [ofUnit, ...matching(filter, GRANT, place)])}) g`;
};

export const countsOfHolders = async (tx: Tx, actor: Actor, holder: Holder, keys: readonly string[], filter: CustomerFilter): Promise<Map<string, number>> => {
  const parameters: unknown[] = [keys];
  const found = await rows<{ key: string; count: number }>(
    tx, `select held.key, (${countOf(actor, holder, filter, parameters)}) as count from unnest($1::text[]) as held(key)`, parameters,
  );
  return new Map(found.map(({ key, count }) => [key, count]));
};
