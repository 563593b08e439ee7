import type { Actor, StaffActor } from './actor';
import { seesEverything } from './row-scope';

/** Takes a value among the parameters of a statement and answers where it stands there. */
export type Placing = (value: unknown) => string;
export const placing = (parameters: unknown[]): Placing => value => `$${parameters.push(value)}`;

/** Somebody who sees no more than what is granted. */
export const readerOf = (actor: Actor): StaffActor | null => (actor.kind === 'staff' && !seesEverything(actor) ? actor : null);

/** A part of what a reader is granted: the condition over `customer_access a` and one of the keys, and the keys as a list. */
type GrantRange = { readonly keys: string; granted(key: string): string };

/** What `customerScope` lets the reader see, as ranges of `customer_access a`: those of each unit, of its territory alone for those who only belong to it, and the person's own. */
const grantRanges = ({ staffId, reach: { units, homeUnits } }: StaffActor, place: Placing): GrantRange[] => {
  const home = homeUnits.filter(unit => !units.includes(unit));
  return [
    ...(units.length ? [{ keys: `${place(units)}::text[]`, granted: (unit: string) => `a.unit_code = ${unit}` }] : []),
    ...(home.length ? [{ keys: `${place(home)}::text[]`, granted: (unit: string) => `a.unit_code = ${unit} and a.basis = 'TERRITORY'` }] : []),
    { keys: `${place([staffId])}::uuid[]`, granted: person => `a.staff_id = ${person}` },
  ];
};

/** So many rows of each range as a statement lets through, by the index: an offset or a limit keeps them from being sought otherwise. */
const ofEachRange = (reader: StaffActor, place: Placing, statement: (granted: string) => string): string[] =>
  grantRanges(reader, place).map(({ keys, granted }) => `select l.* from unnest(${keys}) as reach(key) cross join lateral (${statement(granted('reach.key'))}) l`);

/** The customers that the reader may see, as the grants say it, on further conditions over `customer_access a`; one of several grants more than once. */
export const grantedTo = (reader: StaffActor, place: Placing, further: readonly string[] = []): string =>
  ofEachRange(reader, place, granted => `select a.customer_id from customer_access a where ${[granted, ...further].join(' and ')} offset 0`).join(' union all ');

/** All of them, where none is left out: each range is read as a whole. */
export const allGrantedTo = (reader: StaffActor, place: Placing): string =>
  grantRanges(reader, place).map(({ keys, granted }) => `select a.customer_id from customer_access a where ${granted(`any(${keys})`)}`).join(' union all ');

/** The order in which a reader's customers are asked for: of `customer_access`, by an index that has it within each range. */
export type GrantOrder = { readonly columns: readonly string[]; readonly direction: 'asc' | 'desc'; readonly limit: number };

/** The first so many of them in an order, on further conditions: as many of each range, merged. */
export const firstGranted = (reader: StaffActor, { columns, direction, limit }: GrantOrder, place: Placing, further: readonly string[] = []): string => {
  const most = place(limit);
  const named = (alias: string): string => columns.map(column => `${alias}.${column}`).join(', ');
  const ordered = (alias: string): string => columns.map(column => `${alias}.${column} ${direction}`).join(', ');
  const first = (granted: string): string =>
    `select distinct ${named('a')} from customer_access a where ${[granted, ...further].join(' and ')} order by ${ordered('a')} limit ${most}`;
  return `select ${named('g')} from (${ofEachRange(reader, place, first).join(' union ')}) g order by ${ordered('g')} limit ${most}`;
};

/** A condition that holds for the customers that the reader may see, and leaves the rows it is put to in their order: the grants are read once and looked up in memory. */
export const amongGranted = (reader: StaffActor, customerIdSql: string, place: Placing): string => `(${customerIdSql} in (${allGrantedTo(reader, place)})) is true`;
