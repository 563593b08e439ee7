import { type EventOf, NO_ID } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { territoryUnits, type Directory, type UnitCoverage } from '../policy/territory';
import { lockCustomers, saveCustomers } from '../store/accounts';
import { customersTouched, type Touched } from '../store/affected';
import { saveUnits, type ReadRules, type Rules, type UnitState } from '../store/directory';
import { causedBy, type Cause } from './cause';
import { grantAccess } from './publish-access';
import { resolveAgain } from './resolve-again';

type UnitChanged = EventOf<'organisation.unit-changed.v1'>;
type Change = { readonly before: UnitCoverage | null; readonly after: UnitState };

const CHUNK = 500;

const newestOf = (events: readonly UnitChanged[]): UnitState[] => {
  const newest = new Map<string, UnitState>();
  for (const { data } of events) if ((newest.get(data.code)?.version ?? 0) < data.version) newest.set(data.code, data);
  return [...newest.values()];
};

const bearing = (unit: UnitCoverage | null): string => (unit ? JSON.stringify([unit.tier, unit.parent, [...unit.divisions].sort(), [...unit.lines].sort()]) : '');

/** The lines that a unit may be responsible for: a work team those of the bureau that it hung under, and hangs under now. */
const linesOf = ({ tier, parent, lines }: UnitCoverage, directories: readonly Directory[]): readonly string[] =>
  tier === 'WORK_TEAM' ? directories.flatMap(({ byCode }) => byCode.get(parent ?? '')?.lines ?? []) : lines;

/** A mere change of name touches nobody. */
const touchedBy = (changes: readonly Change[], directories: readonly Directory[]): Touched | undefined => {
  const bear = changes.filter(({ before, after }) => bearing(before) !== bearing(after));
  if (bear.length === 0) return undefined;
  const states = bear.flatMap(({ before, after }) => [before, after]).flatMap(unit => unit ?? []);
  return {
    units: [...new Set(states.map(({ code }) => code))],
    prefixes: [...new Set(states.flatMap(({ divisions }) => divisions))],
    lines: [...new Set(states.flatMap(unit => linesOf(unit, directories)))],
  };
};

/** Runs over the touched customers in chunks, so that a change of a whole city holds in memory. */
const inChunks = async (tx: Tx, touched: Touched, statuses: Parameters<typeof customersTouched>[2], work: (ids: readonly string[]) => Promise<void>): Promise<void> => {
  for (let after = NO_ID; ;) {
    const found = await customersTouched(tx, touched, statuses, after, CHUNK);
    if (found.length > 0) await work(found.map(({ id }) => id));
    const last = found.at(-1);
    if (!last || found.length < CHUNK) return;
    after = last.id;
  }
};

const sameTerritory = (division: string, before: Directory, now: Directory): boolean =>
  territoryUnits(division, before).join() === territoryUnits(division, now).join();

const showAgain = async (tx: Tx, deps: ServiceDeps, before: Directory, { directory }: Rules, ids: readonly string[], cause: Cause): Promise<void> => {
  const held = await lockCustomers(tx, ids);
  const moved = held.filter(({ division }) => !sameTerritory(division, before, directory)).map(customer => ({ ...customer, version: customer.version + 1 }));
  await saveCustomers(tx, moved);
  await appendToOutbox(tx, await grantAccess(tx, deps, directory, moved, () => cause), deps);
};

/**
 * Takes over the units. Key accounts whose responsible unit no longer holds are resolved again (REG-3); those for
 * whom nobody is responsible show themselves to the units of their territory as it is now.
 */
export const applyUnits = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor, tx: Tx, events: readonly UnitChanged[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  const before = (await readRules(tx, 'LOOK')).directory;
  const changes = await saveUnits(tx, newestOf(events));
  const rules = await readRules(tx, 'HOLD');
  const touched = touchedBy(changes, [before, rules.directory]);
  const [first] = events;
  if (!touched || !first) return;
  const cause = causedBy(first);
  await inChunks(tx, touched, ['KEY_ACCOUNT'], async ids => void (await resolveAgain(tx, deps, rules, ids, cause)));
  await inChunks(tx, touched, ['PROSPECT', 'FILED', 'LAPSED'], ids => showAgain(tx, deps, before, rules, ids, cause));
};
