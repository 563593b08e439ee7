import type { CustomerStatus, GradeLevel, Kind } from '@keyaccount/contracts';
import { customerScope, placing, type Actor, type Placing } from '@keyaccount/identity';

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

/** Where a list reads what it filters by: the customer itself, or the copy beside a grant. */
export type Source = { readonly alias: string; readonly unit: string };
export const CUSTOMER: Source = { alias: 'c', unit: 'unit_code' };
export const GRANT: Source = { alias: 'a', unit: 'responsible_unit' };

/** One value is asked for as such: with it an index gives its rows in the list's order, which a choice of several does not. */
const oneOf = (column: string, values: readonly string[], place: Placing): string =>
  values.length === 1 ? `${column} = ${place(values[0])}` : `${column} = any(${place(values)}::text[])`;

/** The digits of a division code that name the county or district. */
const COUNTY = 6;

const inDivision = (column: string, prefix: string, place: Placing): string => {
  const range = `${column} >= ${place(prefix)} and ${column} < ${place(`${prefix}~`)}`;
  return prefix.length < COUNTY ? range : `left(${column}, ${COUNTY}) = ${place(prefix.slice(0, COUNTY))} and ${range}`;
};

/** The conditions of the filter but for the name. What was merged is in no list: its survivor is. */
export const matching = ({ status, grade, kind, unit, divisionPrefix, flagged }: CustomerFilter, { alias, unit: unitColumn }: Source, place: Placing): string[] => [
  ...(status ? [oneOf(`${alias}.status`, status, place)] : [`${alias}.status <> 'MERGED'`]),
  ...(grade ? [`${oneOf(`${alias}.grade`, grade, place)} and ${alias}.status in ('FILED', 'KEY_ACCOUNT')`] : []),
  ...(kind ? [oneOf(`${alias}.kind`, kind, place)] : []),
  ...(unit ? [oneOf(`${alias}.${unitColumn}`, unit, place)] : []),
  ...(divisionPrefix ? [inDivision(`${alias}.division`, divisionPrefix, place)] : []),
  ...(typeof flagged === 'boolean' ? [flagged ? `${alias}.flagged` : `not ${alias}.flagged`] : []),
];

const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** Customers by the index of what stands side by side in names. */
export const customersNamed = (part: string, place: Placing): string =>
  `select n.customer_id from customer_name n where name_grams(n.name) @> asked_grams(${place(part)}) and n.name ilike ${place(`%${literally(part)}%`)}`;

/** The condition of filter and row scope over `customer c`. */
export const condition = (actor: Actor, filter: CustomerFilter, parameters: unknown[]): string => {
  const place = placing(parameters);
  const { nameContains } = filter;
  const name = nameContains ? [`c.name ilike ${place(`%${literally(nameContains)}%`)}`] : [];
  return [...matching(filter, CUSTOMER, place), ...name, customerScope(actor, 'c.id', parameters)].join(' and ');
};
