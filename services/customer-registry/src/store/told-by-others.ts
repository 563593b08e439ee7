import type { EventData } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

type Assessed = EventData<'grading.qualification-changed.v1'>['customers'][number] & { readonly on: string };

/** Takes over what grading has found of GRD-1, where its version is newer. */
export const saveQualifications = async (tx: Tx, assessed: readonly Assessed[]): Promise<void> => {
  const newest = new Map<string, Assessed>();
  for (const one of assessed) if ((newest.get(one.customerId)?.version ?? 0) < one.version) newest.set(one.customerId, one);
  await tx.query(
    `insert into qualification as held (customer_id, version, qualifies, professional_lines, comprehensive, lines_used, assessed_on)
     select "customerId", version, qualifies, "professionalLines", comprehensive, "linesUsed", "on"
       from jsonb_to_recordset($1::jsonb) as told("customerId" uuid, version integer, qualifies boolean, "professionalLines" text[],
                                                  comprehensive boolean, "linesUsed" integer, "on" text)
      order by "customerId"
     on conflict (customer_id) do update set version = excluded.version, qualifies = excluded.qualifies,
       professional_lines = excluded.professional_lines, comprehensive = excluded.comprehensive, lines_used = excluded.lines_used,
       assessed_on = excluded.assessed_on where held.version < excluded.version`,
    [JSON.stringify([...newest.values()])],
  );
};

type Cell = EventData<'ledger.revenue-posted.v1'>['cells'][number];

/**
 * Takes over the ledger's cells where their version is newer, and carries the difference into the year's total: one statement,
 * whatever the order in which the postings come.
 */
export const saveRevenue = async (tx: Tx, cells: readonly Cell[]): Promise<void> => {
  const newest = new Map<string, Cell>();
  for (const cell of cells) {
    const place = `${cell.customerId}/${cell.month}/${cell.line}`;
    if ((newest.get(place)?.version ?? 0) < cell.version) newest.set(place, cell);
  }
  const told = [...newest.values()];
  if (told.length === 0) return;
  await rows(
    tx,
    `with taken as (
       insert into revenue_cell as held (customer_id, year, month, line, fen, version)
       select customer_id, year, month, line, fen, version
         from unnest($1::uuid[], $2::smallint[], $3::smallint[], $4::text[], $5::bigint[], $6::int[]) as told(customer_id, year, month, line, fen, version)
        order by customer_id, year, month, line
       on conflict (customer_id, year, month, line) do update set fen = excluded.fen, version = excluded.version where held.version < excluded.version
       returning new.customer_id, new.year, new.fen - coalesce(old.fen, 0) as difference
     )
     insert into customer_year as held (customer_id, year, fen)
     select customer_id, year, sum(difference) from taken group by customer_id, year order by customer_id, year
     on conflict (customer_id, year) do update set fen = held.fen + excluded.fen`,
    [
      told.map(c => c.customerId), told.map(c => Number(c.month.slice(0, 4))), told.map(c => Number(c.month.slice(5))), told.map(c => c.line),
      told.map(c => c.fen), told.map(c => c.version),
    ],
  );
};
