import { customerScope, seesEverything, type Actor } from '@keyaccount/identity';
import { rows, type CursorValue, type Tx } from '@keyaccount/subgraph-kit';
import { groupBy } from '../../store/group-by';
import type { CreditCount } from '../policy/credit-points';
import type { CreditKind, Observed } from '../policy/observation';

export type ObservationRow = Observed & {
  readonly id: string; readonly customer_id: string; readonly supersedes: string | null; readonly recorded_by: string | null; readonly recorded_at: Date; readonly holds: boolean;
};

const COLUMNS = `o.id, o.customer_id, o.month, o.kind, o.kept, o.days_late as "daysLate", o.note, o.source, o.supersedes, o.recorded_by, o.recorded_at,
  not exists (select 1 from credit_observation l where l.supersedes = o.id) as holds`;

export type CreditStanding = { readonly status: string; readonly keeps: boolean };

/** A customer as the actor may see it, held until the transaction ends: its responsible unit and team keep its credit, and who sees all. */
export const holdStanding = async (tx: Tx, actor: Actor, id: string): Promise<CreditStanding | undefined> => {
  const parameters: unknown[] = [id];
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const own = seesEverything(actor) || actor.kind === 'system' ? 'true' : `exists (select 1 from customer_access a where a.customer_id = c.customer_id
    and ((a.basis = 'OWNER' and a.unit_code = any(${place(actor.reach.units)}::text[])) or (a.basis in ('A_ROLE', 'B_ROLE') and a.staff_id = ${place(actor.staffId)}::uuid)))`;
  const [row] = await rows<CreditStanding>(
    tx, `select c.status, ${own} as keeps from customer c where c.customer_id = $1 and ${customerScope(actor, 'c.customer_id', parameters)} for no key update`, parameters,
  );
  return row;
};

export type Holding = { readonly id: string; readonly version: number; readonly kept: boolean };

/** What holds of a customer, month and kind. */
export const holdingOf = async (tx: Tx, customerId: string, month: number, kind: CreditKind): Promise<Holding | undefined> =>
  (await rows<Holding>(
    tx, 'select id, version, kept from credit_observation where customer_id = $1 and month = $2 and kind = $3 order by version desc limit 1', [customerId, month, kind],
  ))[0];

/** Whose the observation is that is corrected: the customer's own, or that of one that is merged into it. */
export const observedOf = async (tx: Tx, customerId: string, supersedes: string | null): Promise<string> => {
  const [merged] = await rows<{ id: string }>(
    tx, 'select o.customer_id as id from credit_observation o join customer_redirect r on r.customer_id = o.customer_id where o.id = $2::uuid and r.survivor_id = $1::uuid', [customerId, supersedes],
  );
  return merged?.id ?? customerId;
};

type NewObservation = Observed & { readonly id: string; readonly customerId: string; readonly countsFor: string; readonly by: string | undefined; readonly at: Date };

/** Adds an observation beside the one that it supersedes, and carries the difference into its year. */
export const insertObservation = async (tx: Tx, one: NewObservation, before: Holding | undefined): Promise<void> => {
  await tx.query(
    `insert into credit_observation (id, customer_id, month, kind, version, kept, days_late, note, source, supersedes, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [one.id, one.customerId, one.month, one.kind, (before?.version ?? 0) + 1, one.kept, one.daysLate, one.note, one.source, before?.id ?? null, one.by ?? null, one.at],
  );
  await tx.query(
    `insert into credit_year as held (year, customer_id, kept, observed) values ($1, $2, greatest($3, 0), 1)
     on conflict (year, customer_id) do update set kept = held.kept + $3, observed = held.observed + $4`,
    [Math.floor(one.month / 100), one.countsFor, Number(one.kept) - Number(before?.kept ?? false), before ? 0 : 1],
  );
};

export const observationsById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, ObservationRow>> => {
  const parameters: unknown[] = [ids];
  const found = await rows<ObservationRow>(
    tx, `select ${COLUMNS} from credit_observation o where o.id = any($1::uuid[]) and ${customerScope(actor, 'o.customer_id', parameters)}`, parameters,
  );
  return new Map(found.map(row => [row.id, row]));
};

/** What a year counts, of each of these customers that the actor may see. */
export const creditCounts = async (tx: Tx, actor: Actor, year: number, ids: readonly string[]): Promise<Map<string, CreditCount>> => {
  const parameters: unknown[] = [ids, year];
  const found = await rows<CreditCount & { id: string }>(
    tx,
    `select asked.id, coalesce(k.kept, 0) as kept, coalesce(k.observed, 0) as observed from unnest($1::uuid[]) as asked(id)
       left join credit_year k on k.year = $2 and k.customer_id = asked.id where ${customerScope(actor, 'asked.id', parameters)}`,
    parameters,
  );
  return new Map(found.map(({ id, kept, observed }) => [id, { kept, observed }]));
};

/** The customer, and whoever is merged into it. */
const WITH_MERGED = '(select asked.id union all select r.customer_id from customer_redirect r where r.survivor_id = asked.id)';

export type ObservationPage = { readonly year: number; readonly limit: number; readonly after: readonly CursorValue[] | null };

/** A page of a year's observations for each of these customers, newest first, superseded ones too; in one statement. */
export const observationPages = async (tx: Tx, actor: Actor, ids: readonly string[], { year, limit, after }: ObservationPage): Promise<Map<string, ObservationRow[]>> => {
  const parameters: unknown[] = [ids, year, limit];
  const beyond = after ? `and (o.recorded_at, o.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)` : '';
  const found = await rows<ObservationRow & { countsFor: string }>(
    tx,
    `select asked.id as "countsFor", o.* from unnest($1::uuid[]) as asked(id) cross join lateral (
       select ${COLUMNS} from credit_observation o where o.customer_id in ${WITH_MERGED} and o.month / 100 = $2 ${beyond} order by o.recorded_at desc, o.id desc limit $3) o
      where ${customerScope(actor, 'asked.id', parameters)} order by o.recorded_at desc, o.id desc`,
    parameters,
  );
  return groupBy(found, row => row.countsFor);
};

export const countObservations = async (tx: Tx, actor: Actor, ids: readonly string[], year: number): Promise<Map<string, number>> => {
  const parameters: unknown[] = [ids, year];
  const found = await rows<{ id: string; n: number }>(
    tx,
    `select asked.id, count(*)::int as n from unnest($1::uuid[]) as asked(id) join credit_observation o on o.customer_id in ${WITH_MERGED}
      where o.month / 100 = $2 and ${customerScope(actor, 'asked.id', parameters)} group by 1`,
    parameters,
  );
  return new Map(found.map(({ id, n }) => [id, n]));
};

/** Counts anew what is observed of these customers, whose redirects are held; nobody records anything of them meanwhile. */
export const recountCredit = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.query('select 1 from customer where customer_id = any($1::uuid[]) order by customer_id for no key update', [ids]);
  await tx.query('select recount_credit($1::uuid[])', [ids]);
};
