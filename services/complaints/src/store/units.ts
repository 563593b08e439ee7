import type { EventData } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

type KnownUnit = Pick<EventData<'organisation.unit-changed.v1'>, 'code' | 'tier' | 'parent' | 'version'>;

/** Takes over newer states of units, one for each. */
export const rememberUnits = async (tx: Tx, units: readonly KnownUnit[]): Promise<void> => {
  const ordered = [...units].sort((a, b) => (a.code < b.code ? -1 : 1));
  await tx.query(
    `insert into known_unit as held (code, tier, parent, version) select * from unnest($1::text[], $2::text[], $3::text[], $4::integer[])
     on conflict (code) do update set tier = excluded.tier, parent = excluded.parent, version = excluded.version where held.version < excluded.version`,
    [ordered.map(u => u.code), ordered.map(u => u.tier), ordered.map(u => u.parent), ordered.map(u => u.version)],
  );
};

export const cityCentre = async (tx: Tx): Promise<string | undefined> => {
  const [found] = await rows<{ code: string }>(tx, "select code from known_unit where tier = 'CITY_CENTRE' order by code limit 1");
  return found?.code;
};
