import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { ClassificationGroup } from '../policy/scheme';

export type SchemeRow = {
  readonly validFrom: string; readonly basis: string; readonly setBy: string; readonly setAt: Date; readonly groups: readonly ClassificationGroup[];
};

const COLUMNS = `s.valid_from as "validFrom", s.basis, s.set_by as "setBy", s.set_at as "setAt",
  (select jsonb_agg(jsonb_build_object('code', g.code, 'name', g.name, 'place', g.place, 'sectors',
            (select jsonb_agg(c.sector order by c.sector) from classification_sector c where c.valid_from = g.valid_from and c.code = g.code)) order by g.place)
     from classification_group g where g.valid_from = s.valid_from) as groups`;

/** Every version, newest first: a handful in the life of a bureau. */
export const allSchemes = (tx: Tx): Promise<SchemeRow[]> => rows(tx, `select ${COLUMNS} from classification_scheme s order by s.valid_from desc`);

/** The table that holds on each of these days; a day before the first has none. */
export const schemesOn = async (tx: Tx, days: readonly string[]): Promise<Map<string, SchemeRow>> => {
  const found = await rows<SchemeRow & { day: string }>(
    tx,
    `select asked.day, held.* from (select distinct unnest($1::date[])) as asked(day) cross join lateral (
       select ${COLUMNS} from classification_scheme s where s.valid_from <= asked.day order by s.valid_from desc limit 1) held`,
    [days],
  );
  return new Map(found.map(({ day, ...scheme }) => [day, scheme]));
};

/** Writes a version; false where there is one from that day already. */
export const insertScheme = async (tx: Tx, { validFrom, basis, setBy, setAt, groups }: SchemeRow): Promise<boolean> => {
  const fresh = await rows(
    tx, 'insert into classification_scheme (valid_from, basis, set_by, set_at) values ($1, $2, $3, $4) on conflict do nothing returning 1', [validFrom, basis, setBy, setAt],
  );
  if (fresh.length === 0) return false;
  await tx.query(
    'insert into classification_group (valid_from, code, name, place) select $1::date, * from unnest($2::text[], $3::text[], $4::int[])',
    [validFrom, groups.map(g => g.code), groups.map(g => g.name), groups.map(g => g.place)],
  );
  const sectors = groups.flatMap(({ code, sectors: all }) => all.map(sector => ({ code, sector })));
  await tx.query(
    'insert into classification_sector (valid_from, sector, code) select $1::date, * from unnest($2::text[], $3::text[])',
    [validFrom, sectors.map(s => s.sector), sectors.map(s => s.code)],
  );
  return true;
};
