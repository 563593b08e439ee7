import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Candidate } from '../policy/account-team';
import type { DivisionEntry } from '../policy/customer-code';
import type { CandidatesOf } from '../policy/ownership';
import type { DatedMatrixRow } from '../policy/responsibility-matrix';
import { directoryOf, type Directory, type UnitCoverage } from '../policy/territory';
import { unitTable } from './tables';

/** What decisions are made by: the units and who works in them, the divisions, the rule's rows. */
export type Rules = {
  readonly directory: Directory;
  readonly candidatesOf: CandidatesOf;
  /** The head of a unit, or null. */
  readonly headOf: (unit: string) => string | null;
  readonly matrix: readonly DatedMatrixRow[];
  readonly divisions: readonly DivisionEntry[];
};

type Appointed = { unit: string; post: string; staffId: string; staffKey: string | null };

const APPOINTED = `select unit_code as unit, post, staff_id as "staffId", staff_key as "staffKey" from appointment
  where until is null and post in ('ACCOUNT_MANAGER', 'HEAD') order by staff_key, staff_id`;

const loadRules = async (tx: Tx): Promise<Rules> => {
  const units: UnitCoverage[] = await tx.getRepository(unitTable).find();
  const managers = new Map<string, Candidate[]>();
  const heads = new Map<string, string>();
  for (const { unit, post, staffId, staffKey } of await rows<Appointed>(tx, APPOINTED)) {
    if (post === 'HEAD') heads.set(unit, heads.get(unit) ?? staffId);
    else managers.set(unit, [...(managers.get(unit) ?? []), { staffId, staffKey: staffKey ?? staffId }]);
  }
  return {
    directory: directoryOf(units),
    candidatesOf: unit => managers.get(unit) ?? [],
    headOf: unit => heads.get(unit) ?? null,
    matrix: await rows<DatedMatrixRow>(tx, 'select kind, grade, target, source, valid_from as "validFrom" from responsibility_rule'),
    divisions: await rows<DivisionEntry>(tx, 'select code, name, valid_from as "validFrom", valid_until as "validUntil" from division'),
  };
};

/** HOLD keeps units and appointments as they are until the transaction ends: a decision must not rest on what another one changes. */
export type ReadRules = (tx: Tx, how: 'LOOK' | 'HOLD') => Promise<Rules>;

/** Keeps the rules in memory until somebody changes them: one small statement tells. Taken before customers are locked. */
export const rulesReader = (): ReadRules => {
  let held: { readonly version: bigint; readonly rules: Rules } | undefined;
  return async (tx, how) => {
    const [now] = await rows<{ version: bigint }>(tx, `select version from directory_version${how === 'HOLD' ? ' for share' : ''}`);
    const version = now?.version ?? 0n;
    if (held?.version !== version) held = { version, rules: await loadRules(tx) };
    return held.rules;
  };
};

/** Whoever decides from now on reads the rules anew. */
const touch = 'update directory_version set version = nextval(\'directory_change\')';

export const touchRules = async (tx: Tx): Promise<void> => void (await tx.query(touch));

export type UnitState = UnitCoverage & { readonly version: number };
type UnitChange = { readonly before: UnitCoverage | null; readonly after: UnitState };

/** Takes over the units whose version is newer, and tells how they stood before. */
export const saveUnits = async (tx: Tx, units: readonly UnitState[]): Promise<UnitChange[]> => {
  type Row = { code: string; before: UnitCoverage | null };
  const saved = await rows<Row>(
    tx,
    `insert into unit as held (code, name, tier, parent, divisions, lines, version)
     select code, name, tier, parent, divisions, lines, version
       from jsonb_to_recordset($1::jsonb) as told(code text, name text, tier text, parent text, divisions text[], lines text[], version integer)
      order by code
     on conflict (code) do update set name = excluded.name, tier = excluded.tier, parent = excluded.parent,
       divisions = excluded.divisions, lines = excluded.lines, version = excluded.version where held.version < excluded.version
     returning new.code, case when old.code is not null then to_jsonb(old) end as before`,
    [JSON.stringify(units)],
  );
  if (saved.length > 0) await tx.query(touch);
  const told = new Map(units.map(unit => [unit.code, unit]));
  return saved.flatMap(({ code, before }) => {
    const after = told.get(code);
    return after ? [{ before, after }] : [];
  });
};

export type AppointmentState = {
  readonly id: string; readonly staffId: string; readonly staffKey: string | null; readonly unit: string; readonly post: string;
  readonly since: string | null; readonly until: string | null; readonly version: number;
};

/** Takes over the appointments whose version is newer; an end that came before its beginning keeps what both say. */
export const saveAppointments = async (tx: Tx, appointments: readonly AppointmentState[]): Promise<void> => {
  if (appointments.length === 0) return;
  await tx.query(
    `insert into appointment as held (id, staff_id, staff_key, unit_code, post, since, until, version)
     select id, "staffId", "staffKey", unit, post, since, until, version
       from jsonb_to_recordset($1::jsonb) as told(id uuid, "staffId" uuid, "staffKey" text, unit text, post text, since date, until date, version integer)
      order by id
     on conflict (id) do update set staff_key = coalesce(excluded.staff_key, held.staff_key), since = coalesce(excluded.since, held.since),
       until = coalesce(excluded.until, held.until), version = greatest(excluded.version, held.version)`,
    [JSON.stringify(appointments)],
  );
  await tx.query(touch);
};

