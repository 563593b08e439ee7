import type { Fen } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { SectorSum } from '../policy/reported-revenue';

export type ToldSector = { readonly customerId: string; readonly version: number; readonly sector: string | null };

/** Takes over the sectors of customers whose version is newer. */
export const saveSectors = async (tx: Tx, told: readonly ToldSector[]): Promise<void> => {
  const newest = new Map<string, ToldSector>();
  for (const one of told) if ((newest.get(one.customerId)?.version ?? 0) < one.version) newest.set(one.customerId, one);
  const customers = [...newest.values()].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
  await tx.query(
    `insert into customer_sector as held (customer_id, sector, version) select * from unnest($1::uuid[], $2::text[], $3::int[])
     on conflict (customer_id) do update set sector = excluded.sector, version = excluded.version where held.version < excluded.version`,
    [customers.map(c => c.customerId), customers.map(c => c.sector), customers.map(c => c.version)],
  );
};

/** A unit and a year in one key. */
export const unitYearKey = (unit: string, year: number): string => JSON.stringify([unit, year]);

/** A year's revenue through each unit by sector, of the customers that the actor may see (LED-3). One statement for any number of units and years. */
export const revenueBySector = async (tx: Tx, actor: Actor, keys: readonly string[]): Promise<Map<string, SectorSum[]>> => {
  const asked = keys.map(key => JSON.parse(key) as [string, number]);
  const parameters: unknown[] = [asked.map(([unit]) => unit), asked.map(([, year]) => year)];
  const found = await rows<{ unit: string; year: number; sector: string; fen: Fen }>(
    tx,
    `select asked.unit, asked.year, coalesce(s.sector, '') as sector, sum(t.fen)::bigint as fen
       from unnest($1::text[], $2::int[]) as asked(unit, year)
       join customer_total t on t.unit_code = asked.unit and t.month between asked.year * 100 + 1 and asked.year * 100 + 12
       left join customer_sector s on s.customer_id = t.customer_id
      where ${customerScope(actor, 't.customer_id', parameters)} group by 1, 2, 3`,
    parameters,
  );
  const sums = new Map<string, SectorSum[]>(keys.map(key => [key, []]));
  for (const { unit, year, sector, fen } of found) sums.get(unitYearKey(unit, year))?.push({ sector, fen });
  return sums;
};
