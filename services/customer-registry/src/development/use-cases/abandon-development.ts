import { requirePermission, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { isText } from '../../claims/policy/texts';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { servantsOf } from '../store/plans';
import { inScene, notOwner, ownerIn, type DevelopmentScene } from './development-scene';
import { answersFor, endDevelopment } from './end-development';
import { lockDevelopment, type OnDevelopment } from './lock-development';
import { showServants } from './show-servants';

export type AbandonDevelopment = { readonly developmentId: string; readonly reason: string; readonly idempotencyKey: string | null; readonly correlationId: string };

const abandon = async (scene: DevelopmentScene, { developmentId, reason }: AbandonDevelopment): Promise<OnDevelopment | Refused<RegistryRefusal>> => {
  const locked = await lockDevelopment(scene, developmentId, 'FAMILY');
  if ('refused' in locked) return locked;
  const { development } = locked;
  if (!answersFor(scene, development.unit)) return notOwner(scene.rules, ownerIn(scene.rules, 'ACCOUNT_MANAGER', development.unit), development.unit);
  await endDevelopment(scene, development, 'ABANDONED', reason);
  await showServants(scene, locked.others, await servantsOf(scene.tx, developmentId), new Map());
  return { developmentId };
};

/** A customer is not developed any further, at whatever step and with a reason (REG-10). */
export const abandonDevelopment = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: AbandonDevelopment): Promise<OnDevelopment | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'development:work');
  if (!isText(command.reason)) return refused('StepResultInvalid', { field: 'input.reason' });
  return inScene({ deps, readRules, actor, mutation: 'abandonDevelopment' }, command, abandon);
};
