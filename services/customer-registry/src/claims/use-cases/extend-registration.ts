import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps, type Tx } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import { endOf, plusDays, startOf } from '../policy/days';
import { extendClaim } from '../policy/extension';
import { activityTimes } from '../store/activities';
import { extendValidity } from '../store/registrations';
import { readTerms } from '../store/terms';
import { isInForce, lockOwnRegistration } from './own-registration';
import type { Registered } from './register-development';
import type { OnRegistration } from './resubmit-registration';

const extend = async (tx: Tx, deps: ServiceDeps, actor: Actor, registrationId: string): Promise<Registered | Refused<RegistryRefusal>> => {
  const own = await lockOwnRegistration(tx, actor, registrationId);
  if ('refused' in own) return own;
  const { lastDay, extendedAt } = own.registration;
  const now = deps.clock.now();
  if (!isInForce(own.registration, now) || lastDay === null) return refused('RegistrationNotActive');
  const today = bureauDay(now);
  const terms = await readTerms(tx, today);
  const activityDays = (await activityTimes(tx, registrationId, startOf(plusDays(today, -terms.activityWithinDays)))).map(bureauDay);
  const extension = extendClaim({ lastDay, extended: extendedAt !== null, activityDays }, terms, today);
  if (extension.refusal) return refused(extension.refusal);
  await extendValidity(tx, registrationId, endOf(extension.lastDay), extension.lastDay, now);
  return { registrationId };
};

/** A claim in force goes on once, by the work that is on record (REG-5). */
export const extendRegistration = (deps: ServiceDeps) => async (
  actor: Actor | undefined, { registrationId, idempotencyKey: key }: OnRegistration,
): Promise<Registered | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'registration:make');
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'extendRegistration', key, input: { registrationId } }, () => extend(tx, deps, actor, registrationId)));
};
