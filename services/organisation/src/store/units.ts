import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { In } from 'typeorm';
import type { UnitState } from '../policy/bureau';
import type { EstablishmentLine } from '../policy/establishment';
import { unitTable, type UnitRow } from './tables';

export const allUnits = (tx: Tx): Promise<UnitRow[]> => tx.getRepository(unitTable).find({ order: { code: 'ASC' } });

export const unitsByCode = async (tx: Tx, codes: readonly string[]): Promise<Map<string, UnitRow>> => {
  const found = await tx.getRepository(unitTable).findBy({ code: In(codes) });
  return new Map(found.map(unit => [unit.code, unit]));
};

const grouped = <K, V>(items: readonly V[], keys: readonly K[], keyOf: (item: V) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>(keys.map(key => [key, []]));
  for (const item of items) groups.get(keyOf(item))?.push(item);
  return groups;
};

/** The units that each of these guides, ordered by code. */
export const childrenOf = async (tx: Tx, parents: readonly string[]): Promise<Map<string, UnitRow[]>> => {
  const found = await tx.getRepository(unitTable).find({ where: { parent: In(parents) }, order: { code: 'ASC' } });
  return grouped(found, parents, unit => unit.parent ?? '');
};

type EstablishmentRow = EstablishmentLine & { readonly unitCode: string };

/** The establishment that each unit is given, in the order of the plan's table. */
export const establishmentOf = async (tx: Tx, codes: readonly string[]): Promise<Map<string, EstablishmentRow[]>> => {
  const found = await rows<EstablishmentRow>(
    tx,
    `select unit_code as "unitCode", post, nullif(dedicated_to, '') as "dedicatedTo", minimum, maximum
       from establishment where unit_code = any($1::text[]) order by unit_code, post, dedicated_to`,
    [codes],
  );
  return grouped(found, codes, line => line.unitCode);
};

/** Every unit with its establishment, as a bureau file would state it. */
export const heldUnits = async (tx: Tx): Promise<(UnitState & { readonly version: number })[]> => {
  const units = await allUnits(tx);
  const lines = await establishmentOf(tx, units.map(({ code }) => code));
  return units.map(unit => ({ ...unit, establishment: lines.get(unit.code) ?? [] }));
};

/** Writes units and the whole of their establishment. */
export const saveUnits = async (tx: Tx, units: readonly (UnitState & { readonly version: number })[]): Promise<void> => {
  if (units.length === 0) return;
  await tx.query(
    `insert into unit as held (code, name, tier, parent, host_department, divisions, lines, version)
     select code, name, tier, parent, "hostDepartment", divisions, lines, version
       from jsonb_to_recordset($1::jsonb) as stated(
         code text, name text, tier text, parent text, "hostDepartment" text, divisions text[], lines text[], version integer)
     on conflict (code) do update set name = excluded.name, tier = excluded.tier, parent = excluded.parent,
       host_department = excluded.host_department, divisions = excluded.divisions, lines = excluded.lines, version = excluded.version`,
    [JSON.stringify(units)],
  );
  const lines = units.flatMap(unit => unit.establishment.map(line => ({ ...line, unit: unit.code })));
  await tx.query('delete from establishment where unit_code = any($1::text[])', [units.map(({ code }) => code)]);
  await tx.query(
    `insert into establishment (unit_code, post, dedicated_to, minimum, maximum)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::integer[], $5::integer[])`,
    [lines.map(l => l.unit), lines.map(l => l.post), lines.map(l => l.dedicatedTo ?? ''), lines.map(l => l.minimum), lines.map(l => l.maximum)],
  );
};
