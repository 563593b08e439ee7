import type { PostKind, UnitTier } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { In } from 'typeorm';
import type { HeldAppointment } from '../policy/bureau-changes';
import { staffTable, type AppointmentRow, type StaffRow } from './tables';

export const staffById = async (tx: Tx, ids: readonly string[]): Promise<Map<string, StaffRow>> => {
  const found = await tx.getRepository(staffTable).findBy({ id: In(ids) });
  return new Map(found.map(person => [person.id, person]));
};

export const staffByKey = async (tx: Tx, keys: readonly string[]): Promise<Map<string, StaffRow>> => {
  const found = await tx.getRepository(staffTable).findBy({ key: In(keys) });
  return new Map(found.map(person => [person.key, person]));
};

const APPOINTMENT = `a.id, a.staff_id as "staffId", a.unit_code as "unitCode", a.post, a.dedicated_to as "dedicatedTo",
  a.full_time as "fullTime", a.since, a.until, a.version`;
const HOLDS = 'a.since <= $2::date and (a.until is null or a.until >= $2::date)';

const heldOn = async (tx: Tx, column: 'staff_id' | 'unit_code', keys: readonly string[], day: string): Promise<AppointmentRow[]> =>
  rows<AppointmentRow>(
    tx,
    `select ${APPOINTMENT} from appointment a where a.${column} = any($1::${column === 'staff_id' ? 'uuid' : 'text'}[]) and ${HOLDS}
      order by a.since, a.unit_code, a.post, a.id`,
    [keys, day],
  );

const listed = (keys: readonly string[], appointments: readonly AppointmentRow[], keyOf: (row: AppointmentRow) => string): Map<string, AppointmentRow[]> => {
  const lists = new Map<string, AppointmentRow[]>(keys.map(key => [key, []]));
  for (const appointment of appointments) lists.get(keyOf(appointment))?.push(appointment);
  return lists;
};

/** The appointments of each person that hold on a day. */
export const appointmentsOfStaff = async (tx: Tx, ids: readonly string[], day: string): Promise<Map<string, AppointmentRow[]>> =>
  listed(ids, await heldOn(tx, 'staff_id', ids, day), row => row.staffId);

/** The appointments in each unit that hold on a day. */
export const appointmentsInUnits = async (tx: Tx, codes: readonly string[], day: string): Promise<Map<string, AppointmentRow[]>> =>
  listed(codes, await heldOn(tx, 'unit_code', codes, day), row => row.unitCode);

/** The posts of one person that hold on a day, with the tier of their unit. */
export const postsOf = (tx: Tx, staffId: string, day: string): Promise<{ unit: string; post: PostKind; tier: UnitTier }[]> =>
  rows(
    tx,
    `select a.unit_code as unit, a.post, u.tier from appointment a join unit u on u.code = a.unit_code
      where a.staff_id = $1 and ${HOLDS} order by a.since, a.unit_code, a.post`,
    [staffId, day],
  );

/** Every appointment that the bureau has ever known of these people. */
export const heldAppointments = (tx: Tx, staffKeys: readonly string[]): Promise<HeldAppointment[]> =>
  rows(
    tx,
    `select a.id, s.key as "staffKey", a.unit_code as unit, a.post, a.dedicated_to as "dedicatedTo", a.full_time as "fullTime",
            a.since, a.until, a.version
       from appointment a join staff s on s.id = a.staff_id where s.key = any($1::text[])`,
    [staffKeys],
  );

/** Writes people by their key; a name that is the same writes nothing. Returns the ids of all of them. */
export const saveStaff = async (tx: Tx, people: readonly StaffRow[]): Promise<Map<string, string>> => {
  await tx.query(
    `insert into staff as held (id, key, name) select * from unnest($1::uuid[], $2::text[], $3::text[])
     on conflict (key) do update set name = excluded.name where held.name <> excluded.name`,
    [people.map(p => p.id), people.map(p => p.key), people.map(p => p.name)],
  );
  const saved = await staffByKey(tx, people.map(({ key }) => key));
  return new Map([...saved].map(([key, person]) => [key, person.id]));
};

export const insertAppointments = async (tx: Tx, appointments: readonly AppointmentRow[]): Promise<void> => {
  await tx.query(
    `insert into appointment (id, staff_id, unit_code, post, dedicated_to, full_time, since, until, version)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::date[], $8::date[], $9::integer[])`,
    [
      appointments.map(a => a.id), appointments.map(a => a.staffId), appointments.map(a => a.unitCode), appointments.map(a => a.post),
      appointments.map(a => a.dedicatedTo), appointments.map(a => a.fullTime), appointments.map(a => a.since), appointments.map(a => a.until),
      appointments.map(a => a.version),
    ],
  );
};

export const endAppointments = async (tx: Tx, ended: readonly { id: string; until: string; version: number }[]): Promise<void> => {
  await tx.query(
    `update appointment a set until = e.until, version = e.version
       from unnest($1::uuid[], $2::date[], $3::integer[]) as e(id, until, version) where a.id = e.id`,
    [ended.map(e => e.id), ended.map(e => e.until), ended.map(e => e.version)],
  );
};
