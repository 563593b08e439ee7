import { requirePermission, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { isText } from '../../claims/policy/texts';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { saveTeam } from '../../use-cases/arrange-team';
import { leadsFamily } from '../policy/family-plan';
import { nextStep } from '../policy/steps';
import { turnsOver } from '../policy/success';
import { stepsOfSubject } from '../store/steps';
import { inScene, notOwner, ownerIn, type DevelopmentScene } from './development-scene';
import { answersFor, endDevelopment } from './end-development';
import { stepsDone } from './finish-step';
import { lockDevelopment, subjectOf, type OnDevelopment } from './lock-development';
import { marketFault } from './market-leave';

export type SucceedDevelopment = { readonly developmentId: string; readonly outcome: string; readonly idempotencyKey: string | null; readonly correlationId: string };

const succeed = async (scene: DevelopmentScene, { developmentId, outcome }: SucceedDevelopment): Promise<OnDevelopment | Refused<RegistryRefusal>> => {
  const { tx, deps, rules, cause } = scene;
  const locked = await lockDevelopment(scene, developmentId);
  if ('refused' in locked) return locked;
  const { development, customer, hasBranches } = locked;
  const { surveyId, unit } = development;
  if (!answersFor(scene, unit)) return notOwner(rules, ownerIn(rules, 'ACCOUNT_MANAGER', unit), unit);
  const fault = await marketFault(scene, [{ customer, unit, hasBranches }]);
  if (fault) return fault;
  if (nextStep(stepsDone(subjectOf(development), await stepsOfSubject(tx, surveyId, developmentId))) !== undefined) return refused('StepsNotDone');
  const ofFamily = leadsFamily(unit, hasBranches, rules.directory.cityCentre?.code ?? null);
  if (turnsOver(customer, unit, ofFamily)) await saveTeam(tx, deps, rules, customer, { a: customer.a, b: customer.b, phase: 'UPKEEP' }, cause);
  await endDevelopment(scene, development, 'SUCCEEDED', outcome);
  return { developmentId };
};

/** The expansion of a customer has succeeded: the development ends, and B leads the upkeep from now on (REG-8, REG-10). */
export const succeedDevelopment = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: SucceedDevelopment): Promise<OnDevelopment | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'development:work');
  if (!isText(command.outcome)) return refused('StepResultInvalid', { field: 'input.outcome' });
  return inScene({ deps, readRules, actor, mutation: 'succeedDevelopment' }, command, succeed);
};
