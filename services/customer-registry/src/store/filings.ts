import type { Kind, Line } from '@keyaccount/contracts';
import { customerScope, customerScopeByRow, grantedTo, placing, readerOf, type Actor, type Placing } from '@keyaccount/identity';
import { MANY, pageOfSeen, rows, rowsOf, type Tx } from '@keyaccount/subgraph-kit';
import type { FilingStatus } from '../policy/filing';
import { GRANT } from './customer-filter';
import type { Place } from './customer-lists';

export type FilingRow = {
  readonly id: string;
  readonly customerId: string;
  readonly unit: string;
  readonly filedBy: string | null;
  readonly status: FilingStatus;
  readonly proposedKind: Kind;
  readonly filedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
};

const COLUMNS = `f.id, f.customer_id as "customerId", f.unit_code as unit, f.filed_by as "filedBy", f.status, f.proposed_kind as "proposedKind",
  f.filed_at as "filedAt", f.decided_at as "decidedAt", f.decided_by as "decidedBy", f.reason`;

export type NewFiling = {
  readonly id: string; readonly customerId: string; readonly unit: string; readonly filedBy: string | null; readonly kind: Kind; readonly on: string;
};

export const insertFilings = async (tx: Tx, filings: readonly NewFiling[], at: Date): Promise<void> => {
  await tx.query(
    `insert into filing (id, customer_id, unit_code, filed_by, status, proposed_kind, filed_on, filed_at)
     select id, customer_id, unit, filed_by, 'SUBMITTED', kind, filed_on, $7::timestamptz
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::date[]) as n(id, customer_id, unit, filed_by, kind, filed_on)`,
    [
      filings.map(f => f.id), filings.map(f => f.customerId), filings.map(f => f.unit), filings.map(f => f.filedBy), filings.map(f => f.kind),
      filings.map(f => f.on), at,
    ],
  );
};

/** The customer of a filing, if the actor may see it. */
export const customerOfFiling = async (tx: Tx, actor: Actor, filingId: string): Promise<string | undefined> => {
  const parameters: unknown[] = [filingId];
  const [found] = await rows<{ customerId: string }>(
    tx, `select f.customer_id as "customerId" from filing f where f.id = $1::uuid and ${customerScope(actor, 'f.customer_id', parameters)}`, parameters,
  );
  return found?.customerId;
};

/** The filings as they stand; their customers are locked, and with them the filings. */
export const filingsById = async (tx: Tx, ids: readonly string[]): Promise<Map<string, FilingRow>> => {
  const found = await rows<FilingRow>(tx, `select ${COLUMNS} from filing f where f.id = any($1::uuid[])`, [ids]);
  return new Map(found.map(filing => [filing.id, filing]));
};

export const visibleFilingsById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, FilingRow>> => {
  const parameters: unknown[] = [ids];
  const scope = customerScope(actor, 'f.customer_id', parameters);
  const found = await rows<FilingRow>(tx, `select ${COLUMNS} from filing f where f.id = any($1::uuid[]) and ${scope}`, parameters);
  return new Map(found.map(filing => [filing.id, filing]));
};

export type Decided = { readonly id: string; readonly status: FilingStatus; readonly by: string | null; readonly reason: string | null };

export const decideFilings = async (tx: Tx, decided: readonly Decided[], at: Date): Promise<void> => {
  if (decided.length === 0) return;
  await tx.query(
    `update filing f set status = n.status, decided_by = n.decided_by, reason = n.reason, decided_at = $5::timestamptz
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[]) as n(id, status, decided_by, reason) where f.id = n.id`,
    [decided.map(d => d.id), decided.map(d => d.status), decided.map(d => d.by), decided.map(d => d.reason), at],
  );
};

/** The last filing of each customer. */
export const latestFilings = async (tx: Tx, customerIds: readonly string[]): Promise<Map<string, FilingRow>> => {
  const found = await rows<FilingRow>(
    tx, `select distinct on (f.customer_id) ${COLUMNS} from filing f where f.customer_id = any($1::uuid[]) order by f.customer_id, f.filed_at desc, f.id desc`, [customerIds],
  );
  return new Map(found.map(filing => [filing.customerId, filing]));
};

export type FilingPage = { readonly status: FilingStatus | null; readonly limit: number; readonly after: Place | null };

/** The condition for filings of such a state, from such a place on, on further conditions. */
const following = ({ status, after }: Pick<FilingPage, 'status' | 'after'>, place: Placing, further: readonly string[] = []): string => [
  status === null ? 'true' : `f.status = ${place(status)}`,
  ...(after === null ? [] : [`(f.filed_at, f.id) > (${place(after[0])}::timestamptz, ${place(after[1])}::uuid)`]),
  ...further,
].join(' and ');

const inOrder = (from: string, { limit }: FilingPage, place: Placing): string => `select ${COLUMNS} from ${from} order by f.filed_at, f.id limit ${place(limit)}`;

/** Of a grant: no customer is a prospect any more once a filing of it was approved, and a unit sees many prospects of its territory. */
const ONCE_APPROVED = `${GRANT.alias}.status <> 'PROSPECT'`;

/** Filings that the actor may see, oldest first. */
export const filingPage = async (tx: Tx, actor: Actor, page: FilingPage, many: number = MANY): Promise<FilingRow[]> => {
  const reader = readerOf(actor);
  if (!reader) return rowsOf(tx, place => inOrder(`filing f where ${following(page, place)}`, page, place));
  const seen = (place: Placing): string => grantedTo(reader, place, page.status === 'APPROVED' ? [ONCE_APPROVED] : []);
  const gathered = (): Promise<FilingRow[]> =>
    rowsOf(tx, place => inOrder(`(select distinct s.customer_id from (${seen(place)}) s) seen join filing f using (customer_id) where ${following(page, place)}`, page, place));
  const next = (place: Placing, length: number): string => `select * from filing f where ${following(page, place)} order by f.filed_at, f.id limit ${place(length)}`;
  const along = (stretch: number): Promise<FilingRow[]> =>
    rowsOf(tx, (place, parameters) => inOrder(`(${next(place, stretch)}) f where ${customerScopeByRow(actor, 'f.customer_id', parameters)}`, page, place));
  return pageOfSeen(tx, { seen, listed: place => next(place, many), limit: page.limit, many, along, fromFew: gathered, fromAll: gathered });
};

export const countFilings = async (tx: Tx, actor: Actor, status: FilingStatus | null): Promise<number> => {
  const parameters: unknown[] = [];
  const scope = customerScope(actor, 'f.customer_id', parameters);
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from filing f where ${following({ status, after: null }, placing(parameters), [scope])}`, parameters);
  return counted?.count ?? 0;
};

/** A prospect, or one that lapsed, that meets the definition, with what suggests its kind. */
export type Qualifying = {
  readonly id: string; readonly division: string; readonly orderKey: string; readonly professionalLines: readonly Line[]; readonly comprehensive: boolean; readonly linesUsed: number;
};

/** The next prospects, or those that lapsed, that meet GRD-1, by division and then by source reference. */
export const qualifyingProspects = (tx: Tx, after: Pick<Qualifying, 'division' | 'orderKey' | 'id'> | null, limit: number): Promise<Qualifying[]> =>
  rows(
    tx,
    `select c.id, c.division, c.order_key as "orderKey", coalesce(q.professional_lines, '{}') as "professionalLines",
            coalesce(q.comprehensive, false) as comprehensive, coalesce(q.lines_used, 0) as "linesUsed"
       from customer c left join qualification q on q.customer_id = c.id
      where c.status in ('PROSPECT', 'LAPSED') and (q.qualifies or c.agreement_signed or c.policy_designated)
        and ($1::text is null or (c.division, c.order_key, c.id) > ($1::text collate "C", $2::text collate "C", $3::uuid))
      order by c.division, c.order_key, c.id limit $4`,
    [after?.division ?? null, after?.orderKey ?? null, after?.id ?? null, limit],
  );

/** Filings that can be approved together, in the order in which numbers are given, and how many others wait or stay. */
export type Approvable = { readonly ready: readonly { readonly filingId: string; readonly customerId: string }[]; readonly gradePending: number; readonly left: number };

/**
 * Within a division numbers follow the order of source references, so that the same filings always get the same numbers (REG-2):
 * what stands behind a filing without its first grade waits with it.
 */
const PLACED = `
with submitted as (
  select f.id, f.customer_id, left(coalesce(h.division, c.division), 6) collate "C" as division, c.head_office_id is not null as branch, c.order_key,
         c.grade is null as pending, coalesce(q.qualifies, false) or c.agreement_signed or c.policy_designated as qualifies
    from filing f join customer c on c.id = f.customer_id
    left join customer h on h.id = c.head_office_id
    left join qualification q on q.customer_id = c.id
   where f.status = 'SUBMITTED'
), ordered as (
  select *, bool_or(pending) over (partition by division order by branch, order_key, id rows unbounded preceding) as waits from submitted
), placed as (
  select *, case when pending then 'PENDING' when not qualifies then 'LEFT' when waits then 'PENDING' else 'READY' end as state from ordered
)`;

export const approvableFilings = async (tx: Tx, limit: number): Promise<Approvable> => {
  const ready = await rows<{ filingId: string; customerId: string }>(
    tx, `${PLACED} select id as "filingId", customer_id as "customerId" from placed where state = 'READY' order by division, branch, order_key, id limit $1`, [limit],
  );
  const [rest] = await rows<{ pending: number; staying: number }>(
    tx, `${PLACED} select count(*) filter (where state = 'PENDING')::int as pending, count(*) filter (where state = 'LEFT')::int as staying from placed`,
  );
  return { ready, gradePending: rest?.pending ?? 0, left: rest?.staying ?? 0 };
};
