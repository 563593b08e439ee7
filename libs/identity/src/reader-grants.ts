import type { Actor, StaffActor } from './actor';
import { seesEverything } from './row-scope';

/** Takes a value among the parameters of a statement and answers where it stands there. */
export type Placing = (value: unknown) => string;
export const placing = (parameters: unknown[]): Placing => value => `$${parameters.push(value)}`;

/** Somebody who sees no more than what is granted. */
export const readerOf = (actor: Actor): StaffActor | null => (actor.kind === 'staff' && !seesEverything(actor) ? actor : null);

/** A part of what a reader is granted: keys, one a row, and the condition over one of them and `customer_access a`. */
export type GrantRange = { readonly keys: string; readonly granted: string };

/** What `customerScope` lets the reader see, as ranges of `customer_access a`: those of each unit, of its territory alone for those who only belong to it, and the person's own. */
export const grantRanges = ({ staffId, reach: { units, homeUnits } }: StaffActor, place: Placing): GrantRange[] => {
  const home = homeUnits.filter(unit => !units.includes(unit));
  const codes = (of: readonly string[]): string => `unnest(${place(of)}::text[]) as reach(unit)`;
  return [
    ...(units.length ? [{ keys: codes(units), granted: 'a.unit_code = reach.unit' }] : []),
    ...(home.length ? [{ keys: codes(home), granted: `a.unit_code = reach.unit and a.basis = 'TERRITORY'` }] : []),
    { keys: `(values (${place(staffId)}::uuid)) as reach(person)`, granted: 'a.staff_id = reach.person' },
  ];
};

/** The customers that the reader may see, as the grants say it, on further conditions over `customer_access a`; one of several grants more than once. The offset keeps to the index of each range. */
export const grantedTo = (reader: StaffActor, place: Placing, further: readonly string[] = []): string =>
  grantRanges(reader, place)
    .map(({ keys, granted }) => `select l.customer_id from ${keys} cross join lateral (select a.customer_id from customer_access a where ${[granted, ...further].join(' and ')} offset 0) l`)
    .join(' union all ');

/** The order in which a reader's customers are asked for: of `customer_access`, by an index that has it within each range. */
export type GrantOrder = { readonly columns: readonly string[]; readonly direction: 'asc' | 'desc'; readonly limit: number };

/** The first so many of them in an order, on further conditions: as many of each range, merged. */
export const firstGranted = (reader: StaffActor, { columns, direction, limit }: GrantOrder, place: Placing, further: readonly string[] = []): string => {
  const most = place(limit);
  const named = (alias: string): string => columns.map(column => `${alias}.${column}`).join(', ');
  const ordered = (alias: string): string => columns.map(column => `${alias}.${column} ${direction}`).join(', ');
  const first = ({ keys, granted }: GrantRange): string => `select l.* from ${keys} cross join lateral (
    select distinct ${named('a')} from customer_access a where ${[granted, ...further].join(' and ')} order by ${ordered('a')} limit ${most}) l`;
  return `select ${named('g')} from (${grantRanges(reader, place).map(first).join(' union ')}) g order by ${ordered('g')} limit ${most}`;
};

/** A condition that holds for the customers that the reader may see, and leaves the rows it is put to in their order: the grants are read once and looked up in memory. */
export const amongGranted = (reader: StaffActor, customerIdSql: string, place: Placing): string => `(${customerIdSql} in (${grantedTo(reader, place)})) is true`;
