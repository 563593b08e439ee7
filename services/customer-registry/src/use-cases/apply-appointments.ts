import type { EventOf } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, type Actor } from '@keyaccount/identity';
import type { ServiceDeps, Tx } from '@keyaccount/subgraph-kit';
import { withoutLeaver } from '../policy/account-team';
import { lockCustomers, saveCustomers, type HeldCustomer } from '../store/accounts';
import { saveAppointments, type ReadRules } from '../store/directory';
import { seatsOfLeavers } from '../store/ownerships';
import { causedBy } from './cause';
import { changeSeats } from './change-seats';
import { grantAccess, inBatches } from './publish-access';
import { teamChanged } from './resolve-ownership';

/** A person may take A and B roles of the unit from now on (REG-8). */
export const startAppointments = async (actor: Actor, tx: Tx, events: readonly EventOf<'organisation.appointment-started.v1'>[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await saveAppointments(tx, newest(events.map(({ data }) => ({
    id: data.appointmentId, staffId: data.staffId, staffKey: data.staffKey, unit: data.unit, post: data.post, since: data.since, until: null, version: data.version,
  }))));
};

const newest = <T extends { readonly id: string; readonly version: number }>(appointments: readonly T[]): T[] => {
  const held = new Map<string, T>();
  for (const one of appointments) if ((held.get(one.id)?.version ?? 0) < one.version) held.set(one.id, one);
  return [...held.values()];
};

type Change = { readonly before: HeldCustomer; readonly after: HeldCustomer };

const vacate = (before: HeldCustomer, leavers: readonly string[]): Change => {
  const pair = leavers.reduce(withoutLeaver, { a: before.a, b: before.b });
  return { before, after: { ...before, ...pair, version: before.version + 1 } };
};

/** The seats of a leaver are vacated; the other role stands in, and the vacancy shows until it is filled (ORG-5). */
export const endAppointments = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor, tx: Tx, events: readonly EventOf<'organisation.appointment-ended.v1'>[]): Promise<void> => {
  requirePermission(actor, 'reaction:apply');
  await saveAppointments(tx, newest(events.map(({ data }) => ({
    id: data.appointmentId, staffId: data.staffId, staffKey: null, unit: data.unit, post: data.post, since: null, until: data.until, version: data.version,
  }))));
  const eventOf = new Map(events.map(event => [event.data.staffId, event]));
  const leaversOf = new Map<string, string[]>();
  for (const { customerId, staffId } of await seatsOfLeavers(tx, events.map(({ data }) => data))) {
    leaversOf.set(customerId, [...(leaversOf.get(customerId) ?? []), staffId]);
  }
  const causeFor = (id: string) => {
    const event = eventOf.get(leaversOf.get(id)?.[0] ?? '');
    if (!event) throw new Error(`nobody left the team of customer ${id}`);
    return causedBy(event);
  };
  const { directory } = await readRules(tx, 'HOLD');
  for (const ids of inBatches([...leaversOf.keys()])) {
    const changes = (await lockCustomers(tx, ids)).map(customer => vacate(customer, leaversOf.get(customer.id) ?? []));
    await changeSeats(tx, deps.newId, changes, deps.clock.now());
    const after = changes.map(change => change.after);
    await saveCustomers(tx, after);
    const access = await grantAccess(tx, deps, directory, after, causeFor);
    await appendToOutbox(tx, [...after.flatMap(customer => teamChanged(customer, causeFor(customer.id))), ...access], deps);
  }
};
