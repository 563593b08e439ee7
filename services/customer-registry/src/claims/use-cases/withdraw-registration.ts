import { requirePermission, type Actor } from '@keyaccount/identity';
import { inTransaction, once, refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { causeOf } from '../../use-cases/cause';
import { runningClaims, saveEnds } from '../store/claim-ends';
import { endClaims, showByClaims, type ClaimScene } from './end-claims';
import { isInForce, lockOwnRegistration, type OwnRegistration } from './own-registration';
import type { Registered } from './register-development';
import type { OnRegistration } from './resubmit-registration';

const withdraw = async (scene: ClaimScene, { registration, customer }: OwnRegistration): Promise<Registered | Refused<RegistryRefusal>> => {
  const at = scene.deps.clock.now();
  const { id, status } = registration;
  if (status === 'QUEUED') await saveEnds(scene.tx, [{ id, status: 'WITHDRAWN', at }]);
  else if (isInForce(registration, at)) {
    const claims = await runningClaims(scene.tx, [id]);
    await endClaims(scene, claims.map(claim => ({ claim, status: 'WITHDRAWN' as const, at })));
    await showByClaims(scene, [customer]);
  } else return refused('RegistrationEnded');
  return { registrationId: id };
};

/** A unit gives its claim up; the key is open again (REG-5). */
export const withdrawRegistration = (deps: ServiceDeps, readRules: ReadRules) => async (
  actor: Actor | undefined, { registrationId, idempotencyKey: key, correlationId }: OnRegistration,
): Promise<Registered | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'registration:make');
  return inTransaction(deps.db, tx => once(tx, { actor, mutation: 'withdrawRegistration', key, input: { registrationId } }, async () => {
    const rules = await readRules(tx, 'HOLD');
    const own = await lockOwnRegistration(tx, actor, registrationId);
    return 'refused' in own ? own : withdraw({ tx, deps, rules, cause: causeOf(actor, correlationId) }, own);
  }));
};
