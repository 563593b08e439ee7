import type { GradeLevel } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { connection, decodeCursor, encodeCursor, pageSize, rows, type Connection, type Tx } from '@keyaccount/subgraph-kit';
import type { ListingStatus } from '../policy/special-listing';
import { listingsOver, STANDING } from './standing';

export type ListingRow = {
  readonly id: string;
  readonly no: number;
  readonly customer_id: string;
  readonly status: ListingStatus;
  readonly reason: string;
  readonly requested_at: Date;
  readonly decided_at: Date | null;
  readonly refusal_reason: string | null;
  readonly approval_reference: string | null;
  readonly valid_from: string | null;
  readonly valid_until: string | null;
  readonly ended_at: Date | null;
  readonly withdrawal_reason: string | null;
  readonly version: number;
};
export type ListingConnection = Connection<ListingRow>;

const COLUMNS = `l.id, l.no, l.customer_id, l.status, l.reason, l.requested_at, l.decided_at, l.refusal_reason, l.approval_reference,
  l.valid_from, l.valid_until, l.ended_at, l.withdrawal_reason, l.version`;

/** `over`: a listing of it is over and not ended yet. */
export type Candidate = { readonly level: GradeLevel | null; readonly listed: boolean; readonly over: boolean };

/** A candidate as it stands on a day and the actor may see it: its level, null without a grade; undefined where it may not. */
export const candidate = async (tx: Tx, actor: Actor, id: string, day: string): Promise<Candidate | undefined> => {
  const parameters: unknown[] = [id, day];
  const [row] = await rows<Candidate>(
    tx,
    `with ${listingsOver('$2')} select case when c.status in ('FILED', 'KEY_ACCOUNT') then c.level end as level, c.listed, c.over from ${STANDING} c
      where c.customer_id = $1 and ${customerScope(actor, 'c.customer_id', parameters)}`,
    parameters,
  );
  return row;
};

/** A listing that the actor may see, held until the transaction ends. */
export const holdListing = async (tx: Tx, actor: Actor, id: string): Promise<ListingRow | undefined> => {
  const parameters: unknown[] = [id];
  const [row] = await rows<ListingRow>(
    tx, `select ${COLUMNS} from special_listing l where l.id = $1 and ${customerScope(actor, 'l.customer_id', parameters)} for update`, parameters,
  );
  return row;
};

type NewListing = { readonly id: string; readonly customerId: string; readonly reason: string; readonly by: string | undefined; readonly at: Date };

/** False where one of this customer is requested or holds already. */
export const insertListing = async (tx: Tx, { id, customerId, reason, by, at }: NewListing): Promise<boolean> => {
  const added = await rows(
    tx,
    `insert into special_listing (id, customer_id, status, reason, requested_by, requested_at) values ($1, $2, 'REQUESTED', $3, $4, $5)
     on conflict (customer_id) where status in ('REQUESTED', 'ACTIVE') do nothing returning id`,
    [id, customerId, reason, by ?? null, at],
  );
  return added.length > 0;
};

/** A step of a listing's story: the columns that it sets. */
export const changeListing = async (tx: Tx, id: string, changes: Readonly<Record<string, unknown>>): Promise<void> => {
  const names = Object.keys(changes);
  await tx.query(
    `update special_listing set version = version + 1, ${names.map((name, at) => `${name} = $${at + 2}`).join(', ')} where id = $1`,
    [id, ...Object.values(changes)],
  );
};

/** Ends the listings that were valid until before a day, of these customers or of all, and answers whose they were. */
export const lapseListings = async (tx: Tx, on: string, at: Date, customers: readonly string[] | null = null): Promise<string[]> => {
  const lapsed = await rows<{ customer_id: string }>(
    tx,
    `update special_listing set status = 'LAPSED', ended_at = $2, version = version + 1 
      where status = 'ACTIVE' and valid_until < $1 and ($3::uuid[] is null or customer_id = any($3::uuid[])) returning customer_id`,
    [on, at, customers],
  );
  return lapsed.map(row => row.customer_id);
};

/** Why a listing ends with its customer's standing. [ours] */
const CUSTOMER_LAPSED = '客户已不再是大客户。';

/** Ends what is requested or holds of customers that are no key accounts any more (REG-1). */
export const endListingsOf = async (tx: Tx, customers: readonly string[], at: Date): Promise<void> => {
  await tx.query(
    `update special_listing set status = 'LAPSED', ended_at = $2, withdrawal_reason = $3, version = version + 1
      where customer_id = any($1::uuid[]) and status in ('REQUESTED', 'ACTIVE')`,
    [customers, at, CUSTOMER_LAPSED],
  );
};

export const listingsById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, ListingRow>> => {
  const parameters: unknown[] = [ids];
  const found = await rows<ListingRow>(
    tx, `select ${COLUMNS} from special_listing l where l.id = any($1::uuid[]) and ${customerScope(actor, 'l.customer_id', parameters)}`, parameters,
  );
  return new Map(found.map(row => [row.id, row]));
};

/** What is requested or holds of these customers. */
export const openListings = async (tx: Tx, customers: readonly string[]): Promise<Map<string, ListingRow>> => {
  const found = await rows<ListingRow>(
    tx, `select ${COLUMNS} from special_listing l where l.customer_id = any($1::uuid[]) and l.status in ('REQUESTED', 'ACTIVE')`, [customers],
  );
  return new Map(found.map(row => [row.customer_id, row]));
};

export type ListingPage = { readonly status?: ListingStatus | null | undefined; readonly first: number; readonly after?: string | null | undefined };

const placeOf = (after: string | null | undefined): number | null => (after ? decodeCursor(after, ['number'])[0] : null);

/** Listings of customers that the actor may see, newest first. */
export const pageOfListings = async (tx: Tx, actor: Actor, { status, first, after }: ListingPage): Promise<ListingConnection> => {
  const size = pageSize(first);
  const parameters: unknown[] = [];
  const scope = customerScope(actor, 'l.customer_id', parameters);
  const where = `${scope}${status ? ` and l.status = $${parameters.push(status)}` : ''}`;
  const counted = [...parameters];
  const before = placeOf(after);
  const place = before === null ? '' : ` and l.no < $${parameters.push(before)}`;
  const found = await rows<ListingRow>(
    tx, `select ${COLUMNS} from special_listing l where ${where}${place} order by l.no desc limit $${parameters.push(size + 1)}`, parameters,
  );
  const count = async (): Promise<number> =>
    (await rows<{ n: number }>(tx, `select count(*)::int as n from special_listing l where ${where}`, counted))[0]?.n ?? 0;
  return connection(found, size, row => encodeCursor([row.no]), row => row, count);
};
