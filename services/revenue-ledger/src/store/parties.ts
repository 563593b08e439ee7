import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { CheckedRow } from '../policy/import-row';
import type { Posting } from './totals';

export type Party = Pick<CheckedRow, 'partyKind' | 'partySystem' | 'partyRef'>;

/** Parties that an import has met: their numbers hold for ever, whose they are only as long as no party gets another customer. */
export type MetParties = { mapping: number; readonly ids: Map<string, string>; readonly customers: Map<string, string | null> };
const UNSURE = -1;
export const nobodyMet = (): MetParties => ({ mapping: UNSURE, ids: new Map(), customers: new Map() });
/** More are forgotten: a file of a million customers must not be held in memory. */
const MOST_MET = 100_000;

const keyOf = ({ partyKind, partySystem, partyRef }: Party): string => `${partyKind} ${partySystem}\u001f${partyRef}`;
const columnsOf = (parties: readonly Party[]): unknown[] => [parties.map(p => p.partyKind), parties.map(p => p.partySystem), parties.map(p => p.partyRef)];

/** In the order of the parties asked for. By index, one at a time, whatever the statistics say: the tables grow while a file is posted. */
const FIND = `
select p.id::text as id
  from unnest($1::text[], $2::text[], $3::text[]) with ordinality as w(kind, system, ref, place)
  left join lateral (select id from party where kind = w.kind and system = w.system and ref = w.ref limit 1) p on true
 order by w.place`;

/** In one order, so that two who make the same parties known wait for one another at most. */
const ADD = 'insert into party (kind, system, ref) select * from unnest($1::text[], $2::text[], $3::text[]) order by 1, 2, 3 on conflict do nothing';

/**
 * The numbers of the parties of these rows, in their order; those that nobody knew are made known. A party is a name and nothing
 * more: it is made outside the transaction that posts, so that nobody waits for that.
 */
export const meetParties = async (tx: Tx, parties: readonly Party[], { ids }: MetParties): Promise<string[]> => {
  if (ids.size > MOST_MET) ids.clear();
  const keys = parties.map(keyOf);
  const unmet = new Map<string, Party>();
  keys.forEach((key, index) => {
    const party = parties[index];
    if (party && !ids.has(key)) unmet.set(key, party);
  });
  const find = async (wanted: readonly [string, Party][]): Promise<void> => {
    const found = wanted.length ? await rows<{ id: string | null }>(tx, FIND, columnsOf(wanted.map(([, party]) => party))) : [];
    wanted.forEach(([key], index) => {
      const id = found[index]?.id;
      if (id) ids.set(key, id);
    });
  };
  await find([...unmet]);
  const missing = [...unmet].filter(([key]) => !ids.has(key));
  if (missing.length > 0) {
    await tx.query(ADD, columnsOf(missing.map(([, party]) => party)));
    await find(missing);
  }
  return keys.map(key => ids.get(key) ?? '');
};

/** Whose parties are that have never been anybody's, though what they refer to is known by now. */
const MAP = `
insert into party_customer (party_id, customer_id, since)
select p.id, r.customer_id, $2
  from unnest($1::bigint[]) as w(id) join party p on p.id = w.id join customer_ref r using (kind, system, ref)
 where not exists (select 1 from party_customer m where m.party_id = p.id)`;

const CUSTOMERS = `
select m.customer_id as "customerId"
  from unnest($1::bigint[]) with ordinality as w(id, place)
  left join lateral (select customer_id from party_customer where party_id = w.id and until is null limit 1) m on true
 order by w.place`;

/** Whose the parties are, by number; null where nobody knows yet. The caller holds the posting lock, so that none changes hands meanwhile. */
export const customersOf = async (tx: Tx, parties: readonly string[], met: MetParties, { mapping }: Posting, at: Date): Promise<ReadonlyMap<string, string | null>> => {
  if (met.mapping !== mapping || met.customers.size > MOST_MET) met.customers.clear();
  // Until the posting is committed nothing that it found is sure.
  met.mapping = UNSURE;
  const unmet = [...new Set(parties)].filter(id => !met.customers.has(id));
  if (unmet.length === 0) return met.customers;
  await tx.query(MAP, [unmet, at]);
  const found = await rows<{ customerId: string | null }>(tx, CUSTOMERS, [unmet]);
  unmet.forEach((id, index) => met.customers.set(id, found[index]?.customerId ?? null));
  return met.customers;
};
