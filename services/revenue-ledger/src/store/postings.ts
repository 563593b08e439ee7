import type { Fen } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { contentOf, type CheckedRow, type Content, type PartyKind } from '../policy/import-row';
import { sourceKey, type Numbered } from '../policy/sort-rows';
import { numberArray, textArray } from './arrays';
import { COUNT_DELTA, type Cell, type Delta } from './totals';

/** What posting some rows came to. */
export type Posted = { readonly cells: readonly Cell[]; readonly suspense: number; readonly fen: Fen };

/** The contents of rows that are here already, by source number. */
export const knownRows = async (tx: Tx, batch: readonly Numbered[]): Promise<Map<string, string>> => {
  const found = await rows<Content & { system: string; ref: string }>(
    tx,
    `select e.source_system as system, e.source_ref as ref, p.kind as "partyKind", p.system as "partySystem", p.ref as "partyRef",
       e.line, e.unit_code as unit, e.month, e.fen, e.turnover_fen as "turnoverFen"
     from unnest($1::text[], $2::text[]) as w(system, ref) join entry e on e.source_system = w.system and e.source_ref = w.ref join party p on p.id = e.party_id`,
    [textArray(batch.map(one => one.checked.system)), textArray(batch.map(one => one.checked.ref))],
  );
  return new Map(found.map(row => [sourceKey(row), contentOf(row)]));
};

const FIND_PARTIES = `
select array_agg(p.id order by w.n) as ids from unnest($1::text[], $2::text[], $3::text[]) with ordinality as w(kind, system, ref, n)
left join party p on p.kind = w.kind and p.system = w.system and p.ref = w.ref`;

const MAKE_PARTIES = `
with made as (
  insert into party (kind, system, ref) select distinct kind, system, ref from unnest($1::text[], $2::text[], $3::text[]) as w(kind, system, ref)
  on conflict do nothing returning id, kind, system, ref
)
insert into party_customer (party_id, customer_id, since)
select made.id, r.customer_id, $4 from made join customer_ref r using (kind, system, ref)`;

/** The parties that rows refer to, in the order of the rows; new ones are made, each with its customer where there is one. */
const partiesOf = async (tx: Tx, checked: readonly CheckedRow[], at: Date): Promise<readonly (string | null)[]> => {
  const keys = [textArray(checked.map(c => c.partyKind)), textArray(checked.map(c => c.partySystem)), textArray(checked.map(c => c.partyRef))];
  const find = async (): Promise<readonly (string | null)[]> => (await rows<{ ids: (string | null)[] }>(tx, FIND_PARTIES, keys))[0]?.ids ?? [];
  const found = await find();
  if (!found.includes(null)) return found;
  await tx.query(MAKE_PARTIES, [...keys, at]);
  return find();
};

const POST_ENTRIES = `
with placed as (
  select i.*, m.customer_id from unnest($2::int[], $3::bigint[], $4::text[], $5::text[], $6::int[], $7::bigint[], $8::bigint[], $9::text[], $10::text[])
    as i(row, party_id, line, unit_code, month, fen, turnover_fen, source_system, source_ref)
  left join party_customer m on m.party_id = i.party_id and m.until is null
), written as (
  insert into entry (import_id, row, party_id, line, unit_code, month, fen, turnover_fen, source_system, source_ref, recorded_at, recorded_by)
  select $11, row, party_id, line, unit_code, month, fen, turnover_fen, source_system, source_ref, $12, $13 from placed
), delta as (
  select customer_id, month, line, unit_code, fen, turnover_fen from placed where customer_id is not null
), ${COUNT_DELTA}
select (select coalesce(json_agg(cell), '[]') from cell) as cells,
  (select count(*)::int from placed where customer_id is null) as suspense, (select coalesce(sum(fen), 0)::bigint from delta) as fen`;

type Source = { readonly version: number; readonly importId: string; readonly at: Date; readonly by: string | null };

/** Writes rows as entries (LED-1): those of a known customer are counted, the others wait in suspense. */
export const postEntries = async (tx: Tx, batch: readonly Numbered[], { version, importId, at, by }: Source): Promise<Posted> => {
  if (batch.length === 0) return { cells: [], suspense: 0, fen: 0n };
  const checked = batch.map(one => one.checked);
  const parties = await partiesOf(tx, checked, at);
  const [posted] = await rows<Posted>(tx, POST_ENTRIES, [
    version, numberArray(batch.map(one => one.row)), numberArray(parties), textArray(checked.map(c => c.line)), textArray(checked.map(c => c.unit)), numberArray(checked.map(c => c.month)),
    numberArray(checked.map(c => c.fen)), numberArray(checked.map(c => c.turnoverFen)), textArray(checked.map(c => c.system)), textArray(checked.map(c => c.ref)), importId, at, by,
  ]);
  if (!posted) throw new Error('the rows were not posted');
  return posted;
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
