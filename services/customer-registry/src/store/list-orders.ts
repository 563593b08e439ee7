import type { Placing } from '@keyaccount/identity';
import type { CursorValue } from '@keyaccount/subgraph-kit';
import type { CustomerFilter } from './customer-filter';
import { CUSTOMER_COLUMNS } from './customers';

export type CustomerOrder = 'CODE' | 'LAST_YEAR_REVENUE' | 'RECORDED_AT';
/** Where a customer stands in the list's order; the last value is always its id. */
export type Place = readonly CursorValue[];

export type CustomerList = {
  readonly filter: CustomerFilter; readonly order: CustomerOrder; readonly limit: number; readonly after: Place | null;
  /** The year whose revenue orders the list. */
  readonly lastYear: number;
};

/** An order in which customers and grants stand in an index, from a place on. */
export type Sequence = { readonly column: string; readonly type: string; readonly direction: 'asc' | 'desc'; readonly after: Place | null };

export const byCode = (after: Place | null): Sequence => ({ column: 'sort_code', type: 'text collate "C"', direction: 'asc', after });

/** Null where the order is that of the year's totals. */
export const sequenceOf = ({ order, after }: CustomerList): Sequence | null => {
  if (order === 'CODE') return byCode(after);
  return order === 'RECORDED_AT' ? { column: 'recorded_at', type: 'timestamptz', direction: 'desc', after } : null;
};

export const beyond = ({ column, type, direction, after }: Sequence, alias: string, id: string, place: Placing): string[] =>
  after ? [`(${alias}.${column}, ${alias}.${id}) ${direction === 'asc' ? '>' : '<'} (${place(after[0])}::${type}, ${place(after[1])}::uuid)`] : [];

/** A statement's text, once the condition over `customer c` is known. */
export type Statement = (where: string, place: Placing) => string;

export const inSequence = (sequence: Sequence, limit: number, from: string): Statement => (where, place) => {
  const { column, direction } = sequence;
  return `select ${CUSTOMER_COLUMNS}, jsonb_build_array(c.${column}, c.id) as place from ${from}
    where ${[where, ...beyond(sequence, 'c', 'id', place)].join(' and ')} order by c.${column} ${direction}, c.id ${direction} limit ${place(limit)}`;
};

/** Customers with revenue come from the index of the year's totals; those without stand behind them, newest first. */
const byRevenue = ({ limit, after, lastYear }: CustomerList, from: string): Statement => (where, place) => {
  const [fen = null, id = null] = after ?? [];
  const year = `${place(lastYear)}::int`;
  const most = place(limit);
  const less = fen === null ? '' : `and (y.fen, y.customer_id) < (${place(fen)}::bigint, ${place(id)}::uuid)`;
  const withRevenue = `
    (select ${CUSTOMER_COLUMNS}, jsonb_build_array(y.fen, c.id) as place, 0 as part, y.fen as fen from ${from} join customer_year y on y.customer_id = c.id
      where y.year = ${year} and ${where} ${less} order by y.fen desc, y.customer_id desc limit ${most})`;
  const without = `
    (select ${CUSTOMER_COLUMNS}, jsonb_build_array(null, c.id) as place, 1 as part, null::bigint as fen from ${from}
      where ${where} and not exists (select 1 from customer_year y where y.customer_id = c.id and y.year = ${year})
        ${after && fen === null ? `and c.id < ${place(id)}::uuid` : ''} order by c.id desc limit ${most})`;
  const parts = after && fen === null ? without : `${withRevenue} union all ${without}`;
  return `select * from (${parts}) listed order by part, fen desc, id desc limit ${most}`;
};

/** From customers, or what else gives rows `c`, those of a page in the list's order. */
export const inOrder = (list: CustomerList, from: string): Statement => {
  const sequence = sequenceOf(list);
  return sequence ? inSequence(sequence, list.limit, from) : byRevenue(list, from);
};

/** The next stretch of the year's totals, searched for the page. */
export const alongRevenue = ({ limit, after, lastYear }: CustomerList, stretch: number): Statement => (where, place) => `
  select ${CUSTOMER_COLUMNS}, jsonb_build_array(y.fen, c.id) as place from (
    select y.customer_id, y.fen from customer_year y where y.year = ${place(lastYear)}::int
      ${after ? `and (y.fen, y.customer_id) < (${place(after[0])}::bigint, ${place(after[1])}::uuid)` : ''} order by y.fen desc, y.customer_id desc limit ${place(stretch)}
  ) y join customer c on c.id = y.customer_id where ${where} order by y.fen desc, y.customer_id desc limit ${place(limit)}`;
