import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { PartyKind } from '../policy/import-row';
import { contentOf } from '../policy/import-row';
import { sourceKey, type Numbered } from '../policy/sort-rows';
import type { Delta } from './totals';

/** What posting some rows came to. */
export type Posted = { readonly deltas: readonly (Delta & { readonly rows: number })[]; readonly suspense: number };

/** The contents of rows that are here already, by source number. */
export const knownRows = async (tx: Tx, batch: readonly Numbered[]): Promise<Map<string, string>> => {
  const found = await rows<{ system: string; ref: string; content: string }>(
    tx,
    `select e.source_system as system, e.source_ref as ref, e.content from unnest($1::text[], $2::text[]) as w(system, ref)
     join entry e on e.source_system = w.system and e.source_ref = w.ref`,
    [batch.map(one => one.checked.system), batch.map(one => one.checked.ref)],
  );
  return new Map(found.map(row => [sourceKey(row), row.content]));
};

/** Makes the parties known that rows refer to, each with its customer where there is one. */
const ENSURE_PARTIES = `
with wanted as (
  select distinct kind, system, ref from unnest($1::text[], $2::text[], $3::text[]) as w(kind, system, ref)
), made as (
  insert into party (kind, system, ref) select kind, system, ref from wanted w
   where not exists (select 1 from party p where p.kind = w.kind and p.system = w.system and p.ref = w.ref)
  on conflict do nothing returning id, kind, system, ref
)
insert into party_customer (party_id, customer_id, since)
select made.id, r.customer_id, $4 from made join customer_ref r using (kind, system, ref)`;

const INSERT_ENTRIES = `
with input as (
  select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::bigint[], $9::bigint[], $10::text[], $11::text[], $12::text[])
    as i(row, kind, system, ref, line, unit_code, month, fen, turnover_fen, source_system, source_ref, content)
), placed as (
  select i.*, p.id as party_id, m.customer_id from input i
  join party p on p.kind = i.kind and p.system = i.system and p.ref = i.ref
  left join party_customer m on m.party_id = p.id and m.until is null
), written as (
  insert into entry (import_id, row, party_id, line, unit_code, month, fen, turnover_fen, source_system, source_ref, content, recorded_at, recorded_by)
  select $13, row, party_id, line, unit_code, month, fen, turnover_fen, source_system, source_ref, content, $14, $15 from placed
)
select customer_id as "customerId", month, line, unit_code as unit, sum(fen)::bigint as fen, sum(turnover_fen)::bigint as "turnoverFen", count(*)::int as rows
from placed group by 1, 2, 3, 4`;

type Source = { readonly importId: string; readonly at: Date; readonly by: string | null };
type Group = Omit<Delta, 'customerId'> & { readonly customerId: string | null; readonly rows: number };

/** Writes rows as entries (LED-1): those of a known customer as deltas to be counted, the others as suspense. */
export const insertEntries = async (tx: Tx, batch: readonly Numbered[], { importId, at, by }: Source): Promise<Posted> => {
  if (batch.length === 0) return { deltas: [], suspense: 0 };
  const checked = batch.map(one => one.checked);
  const [kinds, systems, refs] = [checked.map(c => c.partyKind), checked.map(c => c.partySystem), checked.map(c => c.partyRef)];
  await tx.query(ENSURE_PARTIES, [kinds, systems, refs, at]);
  const groups = await rows<Group>(tx, INSERT_ENTRIES, [
    batch.map(one => one.row), kinds, systems, refs, checked.map(c => c.line), checked.map(c => c.unit), checked.map(c => c.month), checked.map(c => c.fen),
    checked.map(c => c.turnoverFen), checked.map(c => c.system), checked.map(c => c.ref), checked.map(contentOf), importId, at, by,
  ]);
  const deltas = groups.filter((group): group is Group & { customerId: string } => group.customerId !== null);
  return { deltas, suspense: groups.reduce((sum, group) => sum + (group.customerId === null ? group.rows : 0), 0) };
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
