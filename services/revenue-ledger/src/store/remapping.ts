import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { MonthNumber } from '../policy/month';
import type { CustomerRef } from './postings';
import type { Delta } from './totals';

const columnsOf = (refs: readonly CustomerRef[]): unknown[] => [refs.map(r => r.kind), refs.map(r => r.system), refs.map(r => r.ref)];

/** From now on these references mean these customers. */
export const giveRefs = async (tx: Tx, refs: readonly CustomerRef[]): Promise<void> => {
  await tx.query(
    `insert into customer_ref (kind, system, ref, customer_id)
     select distinct on (1, 2, 3) * from unnest($1::text[], $2::text[], $3::text[], $4::uuid[]) as r(kind, system, ref, customer_id) order by 1, 2, 3
     on conflict (kind, system, ref) do update set customer_id = excluded.customer_id`,
    [...columnsOf(refs), refs.map(r => r.customerId)],
  );
};

export type MovedParty = { readonly id: bigint; readonly from: string; readonly to: string };

/**
 * Parties of these references that are another customer's than the reference means get that one by a new dated mapping; the old one ends
 * where it begins. Entries stay as they are (LED-1).
 */
export const moveParties = async (tx: Tx, refs: readonly CustomerRef[], at: Date): Promise<MovedParty[]> => {
  const moved = await rows<MovedParty>(
    tx,
    `with wrong as (
       select m.party_id, m.customer_id as was, r.customer_id as becomes, greatest($4::timestamptz, m.since + interval '1 millisecond') as at
         from (select distinct kind, system, ref from unnest($1::text[], $2::text[], $3::text[]) as w(kind, system, ref)) w
         join customer_ref r using (kind, system, ref) join party p using (kind, system, ref) join party_customer m on m.party_id = p.id and m.until is null
        where m.customer_id <> r.customer_id),
     ended as (update party_customer m set until = wrong.at from wrong where m.party_id = wrong.party_id and m.until is null returning m.party_id)
     select party_id as id, was as "from", becomes as "to" from wrong join ended using (party_id)`,
    [...columnsOf(refs), at],
  );
  if (moved.length === 0) return [];
  await tx.query(
    `insert into party_customer (party_id, customer_id, since) select n.party_id, n.customer_id, m.until
       from unnest($1::bigint[], $2::uuid[]) as n(party_id, customer_id) cross join lateral (select max(until) as until from party_customer held where held.party_id = n.party_id) m`,
    [moved.map(({ id }) => id.toString()), moved.map(({ to }) => to)],
  );
  await tx.query('update posting_sequence set mapping = mapping + 1');
  return moved;
};

/** What has counted of these parties, by customer, month, line and unit: away from whom it was, and to whom it is. */
export const movedRevenue = async (tx: Tx, moved: readonly MovedParty[]): Promise<Delta[]> => {
  type Sum = Omit<Delta, 'customerId'> & { readonly from: string; readonly to: string };
  const sums = await rows<Sum>(
    tx,
    `select n.was as "from", n.becomes as "to", coalesce(s.month, e.month) as month, e.line, e.unit_code as unit, sum(e.fen)::bigint as fen, sum(e.turnover_fen)::bigint as "turnoverFen"
       from unnest($1::bigint[], $2::uuid[], $3::uuid[]) as n(party_id, was, becomes) join entry e on e.party_id = n.party_id left join suspense_posting s on s.entry_id = e.id
      group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
    [moved.map(({ id }) => id.toString()), moved.map(({ from }) => from), moved.map(({ to }) => to)],
  );
  return sums.flatMap(({ from, to, fen, turnoverFen, ...cell }) => [
    { ...cell, customerId: from, fen: -fen, turnoverFen: -turnoverFen }, { ...cell, customerId: to, fen, turnoverFen },
  ]);
};

export type ToldMonth = { readonly month: MonthNumber; readonly told: number };

/** Of these months the closed ones, each to be told of once more. */
export const closedAmong = (tx: Tx, months: readonly MonthNumber[]): Promise<ToldMonth[]> =>
  rows(tx, 'update month set told = told + 1 where month = any($1::int[]) and closed_at is not null returning month, told', [[...new Set(months)]]);
