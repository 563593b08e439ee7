import type { Fen, Line } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { decodeCursor, encodeCursor, rows, type Tx } from '@keyaccount/subgraph-kit';
import { OWN_SYSTEM } from '../policy/import-row';
import type { MonthNumber } from '../policy/month';

export type EntryRow = {
  readonly id: string; readonly customerId: string | null; readonly partyId: bigint; readonly line: Line; readonly unit: string; readonly month: MonthNumber;
  readonly correctsMonth: MonthNumber | null; readonly fen: Fen; readonly turnoverFen: Fen; readonly system: string; readonly ref: string; readonly reverses: string | null;
  readonly recordedAt: Date;
};
export type EntriesAsked = { readonly month: MonthNumber | null; readonly first: number; readonly after: string | null | undefined };

const COLUMNS = `e.id, m.customer_id as "customerId", e.party_id as "partyId", e.line, e.unit_code as unit, coalesce(s.month, e.month) as month,
  coalesce(e.corrects_month, case when s.month is not null then e.month end) as "correctsMonth", e.fen, e.turnover_fen as "turnoverFen",
  e.source_system as system, e.source_ref as ref, e.reverses, e.recorded_at as "recordedAt"`;
const FROM = 'entry e join party_customer m on m.party_id = e.party_id and m.until is null left join suspense_posting s on s.entry_id = e.id';

export const entryCursor = (row: EntryRow): string => encodeCursor([row.month, row.id]);

const conditions = (actor: Actor, customers: readonly string[], month: MonthNumber | null, parameters: unknown[]): string => {
  const ids = parameters.push(customers);
  const asked = parameters.push(month);
  return `m.customer_id = any($${ids}::uuid[]) and ($${asked}::int is null or coalesce(s.month, e.month) = $${asked}) and ${customerScope(actor, 'm.customer_id', parameters)}`;
};

/** The newest entries of each customer, in one statement for all of them. */
export const entriesOfCustomers = async (tx: Tx, actor: Actor, customers: readonly string[], { month, first, after }: EntriesAsked): Promise<Map<string, EntryRow[]>> => {
  const parameters: unknown[] = [];
  const where = conditions(actor, customers, month, parameters);
  let place = 'true';
  if (after) {
    const [afterMonth, id] = decodeCursor(after, ['number', 'id']);
    place = `(found.month, found.id) < ($${parameters.push(afterMonth)}::int, $${parameters.push(id)}::uuid)`;
  }
  const limit = parameters.push(first + 1);
  const found = await rows<EntryRow & { customerId: string }>(
    tx,
    `select * from (
       select found.*, row_number() over (partition by "customerId" order by month desc, id desc) as place
       from (select ${COLUMNS} from ${FROM} where ${where}) found where ${place}
     ) ranked where place <= $${limit} order by month desc, id desc`,
    parameters,
  );
  const byCustomer = new Map<string, EntryRow[]>(customers.map(id => [id, []]));
  for (const row of found) byCustomer.get(row.customerId)?.push(row);
  return byCustomer;
};

export const countEntries = async (tx: Tx, actor: Actor, customers: readonly string[], month: MonthNumber | null): Promise<Map<string, number>> => {
  const parameters: unknown[] = [];
  const found = await rows<{ id: string; n: number }>(
    tx, `select m.customer_id as id, count(*)::int as n from ${FROM} where ${conditions(actor, customers, month, parameters)} group by 1`, parameters,
  );
  return new Map(found.map(row => [row.id, row.n]));
};

/** An entry that the actor may see; one in suspense belongs to nobody and is for city-wide actors. */
export const visibleEntry = async (tx: Tx, actor: Actor, id: string): Promise<EntryRow | undefined> => {
  const parameters: unknown[] = [id];
  const scope = customerScope(actor, 'm.customer_id', parameters);
  const [found] = await rows<EntryRow>(
    tx, `select ${COLUMNS} from entry e left join party_customer m on m.party_id = e.party_id and m.until is null
         left join suspense_posting s on s.entry_id = e.id where e.id = $1 and ${scope}`, parameters,
  );
  return found;
};

export const isReversed = async (tx: Tx, id: string): Promise<boolean> => (await rows(tx, 'select 1 from entry where reverses = $1', [id])).length > 0;

type Reversal = { readonly id: string; readonly original: EntryRow; readonly month: MonthNumber; readonly correctsMonth: MonthNumber | null; readonly reason: string; readonly at: Date; readonly by: string | null };

/** Writes the entry that takes another one back (LED-1). */
export const insertReversal = async (tx: Tx, { id, original, month, correctsMonth, reason, at, by }: Reversal): Promise<EntryRow> => {
  const fen = -original.fen;
  const turnoverFen = -original.turnoverFen;
  await tx.query(
    `insert into entry (id, party_id, line, unit_code, month, corrects_month, fen, turnover_fen, source_system, source_ref, reverses, reason, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $13, $9::uuid::text, $9::uuid, $10, $11, $12)`,
    [id, original.partyId, original.line, original.unit, month, correctsMonth, fen, turnoverFen, original.id, reason, at, by, OWN_SYSTEM],
  );
  return { ...original, id, month, correctsMonth, fen, turnoverFen, system: OWN_SYSTEM, ref: original.id, reverses: original.id, recordedAt: at };
};
