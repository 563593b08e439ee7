import { amongGranted, customerScope, customerScopeByRow, grantedTo, placing, readerOf, type Actor, type Placing } from '@keyaccount/identity';
import { MANY, pageOfSeen, rows, rowsOf, type Connection, type CursorValue, type Tx } from '@keyaccount/subgraph-kit';
import { CASE_COLUMNS } from './cases';
import type { CaseRow } from './tables';

export type CasePage = Connection<CaseRow>;

const NEWEST_FIRST = 'order by c.opened_at desc, c.id desc';

export type Page = { readonly limit: number; readonly after: readonly CursorValue[] | null };

const beyond = ({ after }: Page, place: Placing): string => (after ? `(c.opened_at, c.id) < (${place(after[0])}::timestamptz, ${place(after[1])}::uuid)` : 'true');

export type CaseFilter = { readonly status: CaseRow['status'] | null };

const filtered = ({ status }: CaseFilter, place: Placing): string => (status === null ? 'true' : `c.status = ${place(status)}`);

/** Cases that the actor may see, newest first. */
export const casePage = (tx: Tx, actor: Actor, filter: CaseFilter, page: Page, many: number = MANY): Promise<CaseRow[]> => {
  const wanted = (place: Placing): string => `${filtered(filter, place)} and ${beyond(page, place)}`;
  const next = (condition: string, limit: string): string => `select * from complaint_case c where ${condition} ${NEWEST_FIRST} limit ${limit}`;
  const read = (from: (place: Placing, parameters: unknown[]) => string): Promise<CaseRow[]> =>
    rowsOf(tx, (place, parameters) => `select ${CASE_COLUMNS} from ${from(place, parameters)} ${NEWEST_FIRST} limit ${place(page.limit)}`);
  const reader = readerOf(actor);
  if (!reader) return read(place => `complaint_case c where ${wanted(place)}`);
  const seen = (place: Placing): string => grantedTo(reader, place);
  return pageOfSeen(tx, {
    limit: page.limit, many, seen, listed: place => next(wanted(place), place(many)),
    along: stretch => read((place, parameters) => `(${next(wanted(place), place(stretch))}) c where ${customerScopeByRow(reader, 'c.customer_id', parameters)}`),
    fromFew: () => read(place => `(select distinct g.customer_id from (${seen(place)}) g) seen
      cross join lateral (${next(`c.customer_id = seen.customer_id and ${wanted(place)}`, place(page.limit))}) c`),
    fromAll: () => read(place => `complaint_case c where ${wanted(place)} and ${amongGranted(reader, 'c.customer_id', place)}`),
  });
};

export const countCases = async (tx: Tx, actor: Actor, filter: CaseFilter): Promise<number> => {
  const [found] = await rowsOf<{ count: number }>(
    tx, (place, parameters) => `select count(*)::int as count from complaint_case c where ${filtered(filter, place)} and ${customerScope(actor, 'c.customer_id', parameters)}`,
  );
  return found?.count ?? 0;
};

/** A page of cases for each of these customers, in one statement; a customer that the actor may not see is left out. */
export const casesOfCustomers = async (
  tx: Tx, actor: Actor, customerIds: readonly string[], filter: CaseFilter, page: Page,
): Promise<Map<string, CaseRow[]>> => {
  const parameters: unknown[] = [customerIds];
  const where = `${filtered(filter, placing(parameters))} and ${beyond(page, placing(parameters))}`;
  const limit = parameters.push(page.limit);
  const scope = customerScope(actor, 'wanted.customer_id', parameters);
  const found = await rows<CaseRow & { readonly wantedId: string }>(
    tx,
    `select wanted.customer_id as "wantedId", c.* from unnest($1::uuid[]) as wanted(customer_id)
       left join lateral (
         select ${CASE_COLUMNS} from complaint_case c where c.customer_id = wanted.customer_id and ${where} ${NEWEST_FIRST} limit $${limit}
       ) c on true
      where ${scope} order by c."openedAt" desc, c.id desc`,
    parameters,
  );
  const pages = new Map<string, CaseRow[]>();
  for (const { wantedId, ...one } of found) pages.set(wantedId, [...(pages.get(wantedId) ?? []), ...(one.id === null ? [] : [one])]);
  return pages;
};

/** How many cases each of these customers has that the actor may see. */
export const countOfCustomers = async (tx: Tx, actor: Actor, customerIds: readonly string[], filter: CaseFilter): Promise<Map<string, number>> => {
  const parameters: unknown[] = [customerIds];
  const where = `${filtered(filter, placing(parameters))} and ${customerScope(actor, 'c.customer_id', parameters)}`;
  const found = await rows<{ id: string; count: number }>(
    tx, `select c.customer_id as id, count(*)::int as count from complaint_case c where c.customer_id = any($1::uuid[]) and ${where} group by c.customer_id`, parameters,
  );
  return new Map(found.map(({ id, count }) => [id, count]));
};

/** How many open cases each of these units has that the actor may see. */
export const openCasesOfUnits = async (tx: Tx, actor: Actor, codes: readonly string[]): Promise<Map<string, number>> => {
  const parameters: unknown[] = [codes];
  const scope = customerScope(actor, 'c.customer_id', parameters);
  const found = await rows<{ code: string; count: number }>(
    tx, `select c.unit_code as code, count(*)::int as count from complaint_case c where c.status = 'OPEN' and c.unit_code = any($1::text[]) and ${scope} group by c.unit_code`, parameters,
  );
  return new Map(codes.map(code => [code, found.find(row => row.code === code)?.count ?? 0]));
};
