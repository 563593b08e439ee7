import type { Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { condition, placing, type CustomerFilter } from './customer-filter';
import type { ListedCustomer } from './customer-lists';
import { inOrder, type Place } from './list-orders';

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
  const page = inOrder({ filter, limit, after, order: 'CODE', lastYear: 0 }, 'customer c')(`${HELD[holder]} and ${where}`, placing(parameters));
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
