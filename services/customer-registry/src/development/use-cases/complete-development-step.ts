import { requirePermission, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { isText } from '../../claims/policy/texts';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import type { Step } from '../policy/steps';
import { advanceDevelopment } from '../store/developments';
import { plansOf } from '../store/plans';
import { inScene, type DevelopmentScene } from './development-scene';
import { finishStep, openStepOf } from './finish-step';
import { lockDevelopment, subjectOf, type OnDevelopment } from './lock-development';
import { marketFault } from './market-leave';

export type CompleteDevelopmentStep = {
  readonly developmentId: string; readonly step: Step; readonly result: string; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const complete = async (scene: DevelopmentScene, { developmentId, step, result }: CompleteDevelopmentStep): Promise<OnDevelopment | Refused<RegistryRefusal>> => {
  const locked = await lockDevelopment(scene, developmentId);
  if ('refused' in locked) return locked;
  const { development, customer, hasBranches } = locked;
  const subject = subjectOf(development);
  const open = await openStepOf(scene, subject, step);
  if ('refused' in open) return open;
  const fault = await marketFault(scene, [{ customer, unit: development.unit, hasBranches }]);
  if (fault) return fault;
  if (step === 'MARKETING_PLAN' && !(await plansOf(scene.tx, [developmentId])).has(developmentId)) return refused('PlanMissing');
  await finishStep(scene, subject, open, result, true);
  await advanceDevelopment(scene.tx, developmentId);
  return { developmentId };
};

/** A step of a customer's development is done by its owner, and the next one begins: positioning, marketing plan, expansion (REG-10). */
export const completeDevelopmentStep = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: CompleteDevelopmentStep): Promise<OnDevelopment | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'development:work');
  if (!isText(command.result)) return refused('StepResultInvalid', { field: 'input.result' });
  return inScene({ deps, readRules, actor, mutation: 'completeDevelopmentStep' }, command, complete);
};
