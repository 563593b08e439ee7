import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, readAs, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import { lockCustomers } from '../../store/accounts';
import type { ReadRules } from '../../store/directory';
import { causeOf, type Cause } from '../../use-cases/cause';
import { onceInParts } from '../../use-cases/once-in-parts';
import { startOf } from '../policy/days';
import { countDue, customersDue, endDeclarations, markReminders, type Due } from '../store/due';
import { readReminderDays } from '../store/terms';
import { expireOverdue, showByClaims } from './end-claims';

export type ExpireRegistrations = { readonly on: string; readonly idempotencyKey: string | null; readonly correlationId: string };
export type Expired = { readonly expired: number; readonly reopened: number; readonly reminded: number; readonly declarationsEnded: number };

const CHUNK = 500;

type Part = Omit<Expired, 'reminded'> & { readonly more: boolean };

const expireNext = async (tx: Tx, deps: ServiceDeps, readRules: ReadRules, on: string, cause: Cause): Promise<Part> => {
  const scene = { tx, deps, rules: await readRules(tx, 'HOLD'), cause };
  const ids = await customersDue(tx, on, startOf(on), CHUNK);
  const customers = await lockCustomers(tx, ids);
  const { expired, reopened } = await expireOverdue(scene, ids, startOf(on));
  const declarationsEnded = await endDeclarations(tx, ids, on);
  if (expired.length + declarationsEnded > 0) await showByClaims(scene, customers);
  return { expired: expired.length, reopened, declarationsEnded, more: ids.length === CHUNK };
};

/**
 * Ends what has run out when the day begins and marks the reminders that are due on it (REG-5, REG-6). Nobody is moved up: the key is open
 * again. Meant for every day; done again it finds nothing more to do.
 */
export const expireRegistrations = (deps: ServiceDeps, readRules: ReadRules) => async (
  actor: Actor | undefined, { on, idempotencyKey: key, correlationId }: ExpireRegistrations,
): Promise<Expired | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'registration:expire');
  if (on > bureauDay(deps.clock.now())) return refused('DateInFuture', { field: 'input.on' });
  return onceInParts(deps.db, { actor, mutation: 'expireRegistrations', key, input: { on } }, async () => {
    const done = { expired: 0, reopened: 0, declarationsEnded: 0 };
    for (let more = true; more;) {
      const part = await inTransaction(deps.db, tx => expireNext(tx, deps, readRules, on, causeOf(actor, correlationId)));
      done.expired += part.expired;
      done.reopened += part.reopened;
      done.declarationsEnded += part.declarationsEnded;
      ({ more } = part);
    }
    const reminded = await inTransaction(deps.db, async tx => markReminders(tx, on, await readReminderDays(tx, on)));
    return { ...done, reminded };
  });
};

/** How much would end, and how many reminders would be marked, so that operators see what waits. */
export const registrationsDue = (deps: ServiceDeps) => async (actor: Actor | undefined, on: string): Promise<Due> => {
  requirePermission(actor, 'registration:expire');
  return readAs(deps.db, actor, async tx => countDue(tx, on, await readReminderDays(tx, on)));
};
