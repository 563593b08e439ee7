import { copyRows, rows, type Tx } from '@keyaccount/subgraph-kit';
import { contentOf, type CheckedRow, type PartyKind } from '../policy/import-row';
import { sourceKey, type Numbered } from '../policy/sort-rows';
import type { Delta } from './totals';

type Known = Omit<CheckedRow, 'unit'> & { readonly unit: string };

/** The contents of rows that are here already, by source number. */
export const knownRows = async (tx: Tx, batch: readonly Numbered[]): Promise<Map<string, string>> => {
  if (batch.length === 0) return new Map();
  const found = await rows<Known>(
    tx,
    `select e.source_system as system, e.source_ref as ref, p.kind as "partyKind", p.system as "partySystem", p.ref as "partyRef", e.line, e.unit_code as unit,
            e.month, e.fen, e.turnover_fen as "turnoverFen"
       from unnest($1::text[], $2::text[]) as w(system, ref)
      cross join lateral (select * from entry where source_system = w.system and source_ref = w.ref limit 1) e join party p on p.id = e.party_id`,
    [batch.map(one => one.checked.system), batch.map(one => one.checked.ref)],
  );
  return new Map(found.map(row => [sourceKey(row), contentOf(row)]));
};

const ENTRY = ['import_id', 'row', 'party_id', 'line', 'unit_code', 'month', 'fen', 'turnover_fen', 'source_system', 'source_ref', 'recorded_at', 'recorded_by'];

export type Source = { readonly importId: string; readonly at: Date; readonly by: string | null };

/** Writes rows as entries (LED-1), each of its party, in the order of the rows. */
export const insertEntries = (tx: Tx, batch: readonly Numbered[], partyIds: readonly string[], { importId, at, by }: Source): Promise<void> => {
  const recordedAt = at.toISOString();
  return copyRows(tx, 'entry', ENTRY, batch, ({ row, checked: { line, unit, month, fen, turnoverFen, system, ref } }, index) =>
    [importId, row, partyIds[index] ?? null, line, unit, month, fen, turnoverFen, system, ref, recordedAt, by]);
};

export type CustomerRef = { readonly kind: PartyKind; readonly system: string; readonly ref: string; readonly customerId: string };

/** Notes what refers to customers, and answers the parties that thereby have one. */
export const matchParties = async (tx: Tx, refs: readonly CustomerRef[], at: Date): Promise<string[]> => {
  const parameters = [refs.map(r => r.kind), refs.map(r => r.system), refs.map(r => r.ref)];
  await tx.query(
    `insert into customer_ref (kind, system, ref, customer_id)
     select distinct on (1, 2, 3) * from unnest($1::text[], $2::text[], $3::text[], $4::uuid[]) as r(kind, system, ref, customer_id) order by 1, 2, 3
     on conflict do nothing`,
    [...parameters, refs.map(r => r.customerId)],
  );
  const matched = await rows<{ id: bigint }>(
    tx,
    `insert into party_customer (party_id, customer_id, since)
     select p.id, r.customer_id, $4 from (select distinct kind, system, ref from unnest($1::text[], $2::text[], $3::text[]) as w(kind, system, ref)) w
     join party p using (kind, system, ref) join customer_ref r using (kind, system, ref)
     where not exists (select 1 from party_customer m where m.party_id = p.id and m.until is null)
     returning party_id as id`,
    [...parameters, at],
  );
  if (matched.length > 0) await tx.query('update posting_sequence set mapping = mapping + 1');
  return matched.map(row => row.id.toString());
};

export type Waiting = { readonly id: string; readonly importId: string | null; readonly customerId: string; readonly month: number; readonly line: Delta['line']; readonly unit: string; readonly fen: bigint; readonly turnoverFen: bigint };

/** The entries of parties that have just been matched, a page at a time. */
export const entriesOfParties = (tx: Tx, parties: readonly string[]): Promise<Waiting[]> =>
  rows<Waiting>(
    tx,
    `select e.id, e.import_id as "importId", m.customer_id as "customerId", e.month, e.line, e.unit_code as unit, e.fen, e.turnover_fen as "turnoverFen"
     from entry e join party_customer m on m.party_id = e.party_id and m.until is null where e.party_id = any($1::bigint[]) order by e.id`,
    [parties],
  );

/** Entries whose month was closed before they were matched count in an open one (LED-5). */
export const postLate = async (tx: Tx, late: readonly { id: string; month: number }[], at: Date): Promise<void> => {
  if (late.length === 0) return;
  await tx.query('insert into suspense_posting (entry_id, month, matched_at) select id, month, $3 from unnest($1::uuid[], $2::int[]) as l(id, month)', [
    late.map(one => one.id), late.map(one => one.month), at,
  ]);
};

/** Rows that leave suspense are posted rows of the imports that brought them. */
export const settleImports = async (tx: Tx, waiting: readonly Waiting[]): Promise<void> => {
  const settled = waiting.filter(one => one.importId !== null);
  if (settled.length === 0) return;
  await tx.query(
    `update import i set rows_posted = rows_posted + s.n, rows_in_suspense = rows_in_suspense - s.n, fen_posted = fen_posted + s.fen
     from (select id, count(*)::int as n, sum(fen)::bigint as fen from unnest($1::uuid[], $2::bigint[]) as w(id, fen) group by id) s where i.id = s.id`,
    [settled.map(one => one.importId), settled.map(one => one.fen)],
  );
};
