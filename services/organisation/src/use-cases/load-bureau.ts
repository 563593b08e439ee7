import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, InvalidInput, type Db, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import { problemsOf, type Bureau, type StaffState } from '../policy/bureau';
import { changedAppointments, changedUnits } from '../policy/bureau-changes';
import { lockBureau } from '../store/bureau-lock';
import { insertSignIns, knownSignIns, type PasswordRecord } from '../store/sign-ins';
import { endAppointments, heldAppointments, insertAppointments, saveStaff } from '../store/staff';
import { heldUnits, saveUnits } from '../store/units';
import { leaveTeams } from '../teams/use-cases/leave-teams';
import { parseBureau, refuseBureau } from './bureau-file';
import { keepPassword } from './password';
import { normalUsername } from './username';

type Deps = Pick<ServiceDeps, 'db' | 'clock' | 'newId'>;
export type LoadBureau = { readonly file: unknown; readonly initialPassword: string | undefined; readonly correlationId: string };
export type BureauLoaded = { readonly units: number; readonly appointmentsStarted: number; readonly appointmentsEnded: number; readonly signIns: number };

/** Passwords that are hashed side by side: Node has four threads for it. */
const SIDE_BY_SIDE = 4;

/** Hashes the initial password for sign-in names that are new, each with a salt of its own; before the transaction, as it takes long. */
const newPasswords = async (db: Db, staff: readonly StaffState[], initialPassword: string | undefined): Promise<Map<string, PasswordRecord>> => {
  const wanted = staff.flatMap(({ key, username }) => (username === null ? [] : [{ key, username: normalUsername(username) }]));
  const known = await knownSignIns(db.manager, wanted.map(({ username }) => username));
  const taken = wanted.find(({ key, username }, index) =>
    (known.get(username) ?? key) !== key || wanted.findIndex(other => other.username === username) !== index);
  if (taken) refuseBureau([{ field: `staff ${taken.key}.username`, zh: '登录名已被他人使用', en: 'the sign-in name is somebody else’s' }]);
  const fresh = wanted.filter(({ username }) => !known.has(username));
  if (fresh.length > 0 && !initialPassword) {
    throw new InvalidInput({ field: 'initialPassword', reason: 'InitialPasswordMissing', zh: '新登录名需要初始密码(INITIAL_PASSWORD)。', en: 'New sign-in names need INITIAL_PASSWORD.' });
  }
  const kept = new Map<string, PasswordRecord>();
  for (let at = 0; at < fresh.length; at += SIDE_BY_SIDE) {
    const made = await Promise.all(fresh.slice(at, at + SIDE_BY_SIDE).map(async ({ key }) => [key, await keepPassword(initialPassword ?? '')] as const));
    for (const [key, password] of made) kept.set(key, password);
  }
  return kept;
};

const saveAppointments = async (tx: Tx, { newId }: Deps, staff: readonly StaffState[], staffIds: ReadonlyMap<string, string>) => {
  const held = await heldAppointments(tx, staff.map(({ key }) => key));
  const stated = staff.flatMap(({ key, appointments }) => appointments.map(appointment => ({ ...appointment, staffKey: key })));
  const { started, ended } = changedAppointments(held, stated);
  const withIds = started.map(appointment => ({ ...appointment, id: newId(), staffId: staffIds.get(appointment.staffKey) ?? '', unitCode: appointment.unit, version: appointment.until === null ? 1 : 2 }));
  await insertAppointments(tx, withIds);
  await endAppointments(tx, ended);
  const over = [...withIds, ...ended.map(appointment => ({ ...appointment, staffId: staffIds.get(appointment.staffKey) ?? '' }))]
    .flatMap(({ until, ...appointment }) => (until === null ? [] : [{ ...appointment, until }]));
  return { started: withIds, over };
};

type Appointments = Awaited<ReturnType<typeof saveAppointments>>;

const factsOf = (
  units: ReturnType<typeof changedUnits>, started: Appointments['started'], over: Appointments['over'], common: Pick<NewEvent, 'correlationId' | 'actor'>,
): NewEvent[] => [
  ...units.map(({ code, name, tier, parent, divisions, lines, version }) => ({
    type: 'organisation.unit-changed.v1' as const, aggregateId: code, version, ...common,
    data: { code, name, tier, parent, divisions: [...divisions], lines: [...lines], version },
  })),
  ...started.map(({ id, staffId, staffKey, unit, post, since }) => ({
    type: 'organisation.appointment-started.v1' as const, aggregateId: id, version: 1, ...common,
    data: { appointmentId: id, staffId, staffKey, unit, post, since, version: 1 },
  })),
  ...over.map(({ id, staffId, unit, post, until, version }) => ({
    type: 'organisation.appointment-ended.v1' as const, aggregateId: id, version, ...common,
    data: { appointmentId: id, staffId, unit, post, until, version },
  })),
];

const usernameOf = (bureau: Bureau, key: string): string => normalUsername(bureau.staff.find(person => person.key === key)?.username ?? '');

/**
 * Loads a bureau: units with coverage and establishment, staff, appointments, sign-ins (ORG-1, ORG-2). The same file again
 * changes nothing; what a file does not name stays as it is, and units are never taken away. [ours]
 */
export const loadBureau = (deps: Deps) => async (actor: Actor | undefined, command: LoadBureau): Promise<BureauLoaded> => {
  requirePermission(actor, 'organisation:load');
  const bureau: Bureau = parseBureau(command.file);
  const passwords = await newPasswords(deps.db, bureau.staff, command.initialPassword);
  return inTransaction(deps.db, async tx => {
    await lockBureau(tx);
    const held = await heldUnits(tx);
    const problems = problemsOf(bureau, held);
    if (problems.length > 0) refuseBureau(problems);
    const units = changedUnits(held, bureau.units);
    await saveUnits(tx, units);
    const staffIds = await saveStaff(tx, bureau.staff.map(({ key, name }) => ({ id: deps.newId(), key, name })));
    const { started, over } = await saveAppointments(tx, deps, bureau.staff, staffIds);
    const signIns = await insertSignIns(tx, [...passwords].map(([key, password]) => ({ username: usernameOf(bureau, key), staffId: staffIds.get(key) ?? '', password })));

    const staffId = staffIdOf(actor);
    const common = { correlationId: command.correlationId, ...(staffId ? { actor: staffId } : {}) };
    await appendToOutbox(tx, factsOf(units, started, over, common), deps);
    await leaveTeams(tx, deps, [...new Set([...started, ...over].map(appointment => appointment.staffId))], common);
    return { units: units.length, appointmentsStarted: started.length, appointmentsEnded: over.length, signIns };
  });
};
