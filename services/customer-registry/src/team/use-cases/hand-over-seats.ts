import { NO_ID } from '@keyaccount/contracts';
import { appendToOutbox } from '@keyaccount/event-bus';
import { requirePermission, seesEverything, type Actor } from '@keyaccount/identity';
import { inTransaction, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import { lockCustomers, saveCustomers, type HeldCustomer } from '../../store/accounts';
import type { ReadRules, Rules } from '../../store/directory';
import { causeOf, type Cause } from '../../use-cases/cause';
import { changeSeats } from '../../use-cases/change-seats';
import { onceInParts } from '../../use-cases/once-in-parts';
import { grantAccess } from '../../use-cases/publish-access';
import { teamChanged } from '../../use-cases/resolve-ownership';
import { handedOver } from '../policy/hand-over';
import { openSeatsOf } from '../store/teams';

export type HandOverSeats = { readonly from: string; readonly to: string; readonly idempotencyKey: string | null; readonly correlationId: string };
export type SeatsHandedOver = { readonly handedOver: number; readonly left: number };

/** So many customers a transaction; ours, the contract of the events. */
const CHUNK = 500;

/** Units whose teams the actor arranges; null for all (REG-4). */
const ownUnits = (actor: Actor): readonly string[] | null => (seesEverything(actor) || actor.kind !== 'staff' ? null : actor.reach.units);

const isManager = (rules: Rules, unit: string, staffId: string): boolean => rules.candidatesOf(unit).some(candidate => candidate.staffId === staffId);

type Change = { readonly before: HeldCustomer; readonly after: HeldCustomer };

const changed = (before: HeldCustomer, rules: Rules, { from, to }: HandOverSeats): Change[] => {
  if (before.unit === null || (before.a !== from && before.b !== from) || !isManager(rules, before.unit, to)) return [];
  const pair = handedOver(before, from, to);
  return pair ? [{ before, after: { ...before, ...pair, version: before.version + 1 } }] : [];
};

type Part = SeatsHandedOver & { readonly last: string | undefined };

const handOverNext = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, actor: Actor, command: HandOverSeats, after: string, cause: Cause): Promise<Part> => {
  const rules = await readRules(tx, 'HOLD');
  const seats = await openSeatsOf(tx, command.from, ownUnits(actor), after, CHUNK);
  const held = await lockCustomers(tx, seats.map(({ customerId }) => customerId));
  const changes = held.flatMap(customer => changed(customer, rules, command));
  await changeSeats(tx, deps.newId, changes, deps.clock.now());
  const customers = changes.map(change => change.after);
  await saveCustomers(tx, customers);
  const access = await grantAccess(tx, deps, rules.directory, customers, () => cause);
  await appendToOutbox(tx, [...customers.flatMap(customer => teamChanged(customer, cause)), ...access], deps);
  return { handedOver: changes.length, left: seats.length - changes.length, last: seats.length < CHUNK ? undefined : seats.at(-1)?.customerId };
};

/** Hands all A and B roles of one person over to another of the unit (REG-8): before somebody leaves, or for a long absence. */
export const handOverSeats = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: HandOverSeats): Promise<SeatsHandedOver | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'team:assign');
  const { from, to, idempotencyKey: key, correlationId } = command;
  if (from === to) return refused('SamePersonTwice', { field: 'input.toStaffId' });
  const rules = await inTransaction(deps.db, tx => readRules(tx, 'LOOK'));
  const units = ownUnits(actor) ?? [...rules.directory.byCode.keys()];
  if (!units.some(unit => isManager(rules, unit, to))) return refused('NotAccountManager', { field: 'input.toStaffId' });
  const cause = causeOf(actor, correlationId);
  return onceInParts(deps.db, { actor, mutation: 'handOverSeats', key, input: { from, to } }, async () => {
    let [handed, left] = [0, 0];
    for (let after: string | undefined = NO_ID; after !== undefined;) {
      const start: string = after;
      const part: Part = await inTransaction(deps.db, tx => handOverNext(tx, deps, readRules, actor, command, start, cause));
      [handed, left, after] = [handed + part.handedOver, left + part.left, part.last];
    }
    return { handedOver: handed, left };
  });
};
