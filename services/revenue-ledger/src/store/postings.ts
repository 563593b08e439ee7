import { copyRows, rows, type Tx } from '@keyaccount/subgraph-kit';
import { contentOf, type CheckedRow, type PartyKind } from '../policy/import-row';
import { sourceKey, type Numbered } from '../policy/sort-rows';
import type { Delta, Posting } from './totals';

type Party = Pick<CheckedRow, 'partyKind' | 'partySystem' | 'partyRef'>;
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

const partyKey = ({ partyKind, partySystem, partyRef }: Party): string => `${partyKind} ${partySystem}\u001f${partyRef}`;

type Place = { readonly partyId: bigint | null; readonly customerId: string | null };
const columnsOf = (parties: readonly Party[]): unknown[] => [parties.map(p => p.partyKind), parties.map(p => p.partySystem), parties.map(p => p.partyRef)];

/**
 * In the order of the parties asked for: which party each is, and whose, as far as that is known. By index, one at a time, whatever
 * the statistics say: the tables grow while a file is posted.
 */
const FIND_PARTIES = `
select p.id as "partyId", m.customer_id as "customerId"
  from unnest($1::text[], $2::text[], $3::text[]) with ordinality as w(kind, system, ref, place)
  left join lateral (select id from party where kind = w.kind and system = w.system and ref = w.ref limit 1) p on true
  left join lateral (select customer_id from party_customer where party_id = p.id and until is null limit 1) m on true
 order by w.place`;

/** Makes parties known that rows refer to, each with its customer where there is one. */
const ADD_PARTIES = `
with made as (
  insert into party (kind, system, ref) select * from unnest($1::text[], $2::text[], $3::text[]) returning id, kind, system, ref
)
insert into party_customer (party_id, customer_id, since)
select made.id, r.customer_id, $4 from made join customer_ref r using (kind, system, ref)`;

/** Parties that an import has met: good as long as no party gets another customer, and once their posting is committed. */
export type MetParties = { mapping: number; readonly places: Map<string, Place> };
const UNSURE = -1;
export const nobodyMet = (): MetParties => ({ mapping: UNSURE, places: new Map() });
/** More are forgotten: a file of a million customers must not be held in memory. */
const MOST_MET = 100_000;

/** Sees to it that the parties of these rows are met; whoever posts holds the posting lock, so that none is made twice. */
const meetParties = async (tx: Tx, parties: ReadonlyMap<string, Party>, met: MetParties, { mapping }: Posting, at: Date): Promise<void> => {
  if (met.mapping !== mapping || met.places.size > MOST_MET) met.places.clear();
  met.mapping = UNSURE;
  const unmet = [...parties].filter(([key]) => !met.places.has(key));
  const find = async (wanted: readonly [string, Party][]): Promise<void> => {
    const found = wanted.length ? await rows<Place>(tx, FIND_PARTIES, columnsOf(wanted.map(([, party]) => party))) : [];
    wanted.forEach(([key], index) => met.places.set(key, found[index] as Place));
  };
  await find(unmet);
  const missing = unmet.filter(([key]) => met.places.get(key)?.partyId === null);
  if (missing.length === 0) return;
  await tx.query(ADD_PARTIES, [...columnsOf(missing.map(([, party]) => party)), at]);
  await find(missing);
};

const ENTRY = ['import_id', 'row', 'party_id', 'line', 'unit_code', 'month', 'fen', 'turnover_fen', 'source_system', 'source_ref', 'recorded_at', 'recorded_by'];

export type Source = { readonly importId: string; readonly at: Date; readonly by: string | null; readonly posting: Posting; readonly met: MetParties };
/** What posting some rows came to. */
export type Posted = { readonly deltas: readonly Delta[]; readonly suspense: number };

/** Writes rows as entries (LED-1): those of a known customer as deltas to be counted, the others as suspense. */
export const insertEntries = async (tx: Tx, batch: readonly Numbered[], { importId, at, by, posting, met }: Source): Promise<Posted> => {
  if (batch.length === 0) return { deltas: [], suspense: 0 };
  const keys = batch.map(({ checked }) => partyKey(checked));
  await meetParties(tx, new Map(batch.map(({ checked }, index) => [keys[index] ?? '', checked])), met, posting, at);
  const recordedAt = at.toISOString();
  const deltas: Delta[] = [];
  await copyRows(tx, 'entry', ENTRY, batch, ({ row, checked }, index) => {
    const { line, unit, month, fen, turnoverFen, system, ref } = checked;
    const { partyId = null, customerId = null } = met.places.get(keys[index] ?? '') ?? {};
    if (customerId !== null) deltas.push({ customerId, month, line, unit, fen, turnoverFen });
    return [importId, row, partyId, line, unit, month, fen, turnoverFen, system, ref, recordedAt, by];
  });
  return { deltas, suspense: batch.length - deltas.length };
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
