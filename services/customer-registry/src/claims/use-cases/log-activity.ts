import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, staffIdOf, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import { mayMarket, otherUnitOf } from '../policy/exclusivity';
import { isText } from '../policy/texts';
import { insertActivity } from '../store/activities';
import { leavesOfOne } from '../store/leaves';
import { isInForce, lockOwnRegistration } from './own-registration';

export type LogActivity = {
  readonly registrationId: string; readonly what: string; readonly happenedAt: Date; readonly idempotencyKey: string | null; readonly correlationId: string;
};
export type LoggedActivity = { readonly activityId: string; readonly registrationId: string };

const log = async (tx: Tx, deps: ServiceDeps, actor: Actor, { registrationId, what, happenedAt }: LogActivity): Promise<LoggedActivity | Refused<RegistryRefusal>> => {
  const own = await lockOwnRegistration(tx, actor, registrationId);
  if ('refused' in own) return own;
  const { registration: { unit, line, validFrom }, registration, customer } = own;
  const now = deps.clock.now();
  if (!isInForce(registration, now) || validFrom === null) return refused('RegistrationNotActive');
  if (happenedAt < validFrom || happenedAt > now) return refused('ActivityOutOfTime', { field: 'input.happenedAt' });
  if (!mayMarket(customer, unit, line, bureauDay(now), await leavesOfOne(tx, customer.id))) return refused('DeclarationNeeded', { unit: otherUnitOf(customer, unit) ?? '' });
  const loggedBy = staffIdOf(actor);
  if (loggedBy === undefined) return refused('NotYourUnit');
  const activityId = deps.newId();
  await insertActivity(tx, { id: activityId, registrationId, what, happenedAt, loggedBy, loggedAt: now });
  return { activityId, registrationId };
};

/** What was done on a claim, when and by whom: the ground of an extension and evidence in a dispute (REG-5, REG-7). */
export const logActivity = (deps: ServiceDeps) => async (actor: Actor | undefined, command: LogActivity): Promise<LoggedActivity | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'registration:make');
  const { idempotencyKey: key, registrationId, what, happenedAt } = command;
  if (!isText(what)) return refused('TextInvalid', { field: 'input.what' });
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'logActivity', key, input: { registrationId, what, happenedAt } }, () => log(tx, deps, actor, command)));
};
