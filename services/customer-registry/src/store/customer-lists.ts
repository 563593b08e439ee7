import { placing, readerOf, type Actor, type Placing } from '@keyaccount/identity';
import { areMany, MANY, rows, searchForPage, type Sought, type Tx } from '@keyaccount/subgraph-kit';
import { condition, CUSTOMER, customersNamed, matching, type CustomerFilter } from './customer-filter';
import type { CustomerRow } from './customers';
import { alongRevenue, beyond, inOrder, inSequence, sequenceOf, type CustomerList, type Place, type Sequence, type Statement } from './list-orders';
import { customersOfReader, nextOfReader } from './reader-grants';

export type { CustomerFilter } from './customer-filter';
export type { CustomerList, CustomerOrder, Place } from './list-orders';
export type ListedCustomer = CustomerRow & { readonly place: Place };

/** Customers that the list is narrowed to: those of such a name, else those that the reader may see. Null: by nothing but what has an index of its own. */
const soughtBy = (actor: Actor, filter: CustomerFilter): Sought | null => {
  const { nameContains } = filter;
  const reader = readerOf(actor);
  if (nameContains) return place => customersNamed(nameContains, place);
  return reader && (place => customersOfReader(reader, filter, place));
};

/** Those of such a name, or all that the reader may see where these are few: a frequent name costs more than they do. */
const narrowest = async (tx: Tx, actor: Actor, filter: CustomerFilter, sought: Sought, many: number): Promise<{ sought: Sought; few: boolean }> => {
  if (!(await areMany(tx, sought, many))) return { sought, few: true };
  const reader = filter.nameContains ? readerOf(actor) : null;
  const seen: Sought | null = reader && (place => customersOfReader(reader, filter, place));
  return seen && !(await areMany(tx, seen, many)) ? { sought: seen, few: true } : { sought, few: false };
};

/** The page from all that is sought. */
const gathered = (list: CustomerList, sought: (place: Placing) => string): Statement => (where, place) =>
  `with sought as materialized (select distinct s.customer_id from (${sought(place)}) s)
   ${inOrder(list, 'sought join customer c on c.id = sought.customer_id')(where, place)}`;

/** The next rows of a sequence without regard to the name: by the reader's grants, or of the whole city. */
const along = (actor: Actor, filter: CustomerFilter, sequence: Sequence, limit: number, place: Placing): string => {
  const reader = readerOf(actor);
  if (reader) return `select c.* from (${nextOfReader(reader, filter, sequence, limit, place)}) g join customer c on c.id = g.customer_id`;
  const conditions = ['true', ...matching(filter, CUSTOMER, place), ...beyond(sequence, 'c', 'id', place)];
  return `select c.* from customer c where ${conditions.join(' and ')} order by c.${sequence.column} ${sequence.direction}, c.id ${sequence.direction} limit ${place(limit)}`;
};

const searched = (actor: Actor, list: CustomerList, length: number): Statement => {
  const sequence = sequenceOf(list);
  if (!sequence) return alongRevenue(list, length);
  return (where, place) => inSequence({ ...sequence, after: null }, list.limit, `(${along(actor, list.filter, sequence, length, place)}) c`)(where, place);
};

/** A page of the customers that the actor may see. */
export const customerPage = async (tx: Tx, actor: Actor, list: CustomerList, many: number = MANY): Promise<ListedCustomer[]> => {
  const { filter, order, limit, after } = list;
  const read = (statement: Statement): Promise<ListedCustomer[]> => {
    const parameters: unknown[] = [];
    const where = condition(actor, filter, parameters);
    return rows(tx, statement(where, placing(parameters)), parameters);
  };
  const sought = soughtBy(actor, filter);
  if (!sought) return read(inOrder(list, 'customer c'));
  if (order !== 'LAST_YEAR_REVENUE' && !filter.nameContains) return read(searched(actor, list, limit));
  const { sought: narrow, few } = await narrowest(tx, actor, filter, sought, many);
  const ordered = (): Promise<ListedCustomer[]> => read(gathered(list, narrow));
  const withoutRevenue = order === 'LAST_YEAR_REVENUE' && after?.[0] === null;
  return few || withoutRevenue ? ordered() : searchForPage({ limit, many, along: stretch => read(searched(actor, list, stretch)), gathered: ordered });
};

export const countCustomers = async (tx: Tx, actor: Actor, filter: CustomerFilter): Promise<number> => {
  const parameters: unknown[] = [];
  const place = placing(parameters);
  const sought = soughtBy(actor, filter);
  const from = sought && !filter.nameContains ? `(select distinct s.customer_id from (${sought(place)}) s) c` : `customer c where ${condition(actor, filter, parameters)}`;
  const narrowed = filter.nameContains ? ` and c.id in (${customersNamed(filter.nameContains, place)})` : '';
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from ${from}${narrowed}`, parameters);
  return counted?.count ?? 0;
};
