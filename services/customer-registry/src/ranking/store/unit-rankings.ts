import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { rankingKey, rankingPlace } from '../policy/ranking-key';

/** What a unit concentrates on, in its order, from a day on. */
export type UnitRanking = { readonly unit: string; readonly version: number; readonly from: string; readonly groups: readonly string[] };

/** What each unit had ranked on a day. */
export const rankingsOn = async (tx: Tx, keys: readonly string[]): Promise<Map<string, UnitRanking>> => {
  const asked = keys.map(rankingPlace);
  const found = await rows<UnitRanking & { day: string }>(
    tx,
    `select asked.day, held.* from unnest($1::text[], $2::date[]) as asked(unit, day) cross join lateral (
       select r.unit_code as unit, r.version, r.valid_from as "from", r.groups from unit_ranking r
        where r.unit_code = asked.unit and r.valid_from <= asked.day order by r.valid_from desc, r.version desc limit 1) held`,
    [asked.map(({ unit }) => unit), asked.map(({ on }) => on)],
  );
  return new Map(found.map(({ day, ...ranking }) => [rankingKey(ranking.unit, day), ranking]));
};

/** The unit's next ranking; the lock on the unit makes it the only one. */
export const insertRanking = async (tx: Tx, { unit, from, groups }: Omit<UnitRanking, 'version'>, by: string, at: Date): Promise<number> => {
  await tx.query('select 1 from unit where code = $1 for no key update', [unit]);
  const [made] = await rows<{ version: number }>(
    tx,
    `insert into unit_ranking (unit_code, version, valid_from, groups, ranked_by, ranked_at)
     select $1, coalesce(max(version), 0) + 1, $2::date, $3::text[], $4::uuid, $5::timestamptz from unit_ranking where unit_code = $1 returning version`,
    [unit, from, groups, by, at],
  );
  if (!made) throw new Error(`the ranking of ${unit} was not written`);
  return made.version;
};
