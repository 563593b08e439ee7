import { bureauDay } from '@keyaccount/contracts';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { causeOf } from '../../use-cases/cause';
import { mayMarket, otherUnitOf } from '../policy/exclusivity';
import { withinOwnLine } from '../policy/own-line';
import { leavesOfOne } from '../store/leaves';
import { activateQueued, queueAgain } from '../store/registrations';
import { lockOwnRegistration } from './own-registration';
import type { Registered } from './register-development';
import { takeRight } from './take-right';

export type OnRegistration = { readonly registrationId: string; readonly idempotencyKey: string | null; readonly correlationId: string };

/** A queued claim comes back once its key is open again: whoever is first then has the right, also a new claim (REG-5). */
export const resubmitRegistration = (deps: ServiceDeps, readRules: ReadRules) => async (
  actor: Actor | undefined, { registrationId, idempotencyKey: key, correlationId }: OnRegistration,
): Promise<Registered | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'registration:make');
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'resubmitRegistration', key, input: { registrationId } }, async () => {
    const rules = await readRules(tx, 'HOLD');
    const own = await lockOwnRegistration(tx, actor, registrationId);
    if ('refused' in own) return own;
    const { registration, customer } = own;
    if (registration.status !== 'QUEUED') return refused('RegistrationNotQueued');
    const { unit, line } = registration;
    if (!withinOwnLine(unit, line, rules.directory)) return refused('BeyondOwnLine');
    if (!mayMarket(customer, unit, line, bureauDay(deps.clock.now()), await leavesOfOne(tx, customer.id))) return refused('DeclarationNeeded', { unit: otherUnitOf(customer, unit) ?? '' });
    await takeRight({ tx, deps, rules, cause: causeOf(actor, correlationId) }, customer, registration, {
      active: validity => activateQueued(tx, registrationId, validity), queued: right => queueAgain(tx, registrationId, right),
    });
    return { registrationId };
  }));
};
