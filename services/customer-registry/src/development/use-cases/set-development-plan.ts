import { requirePermission, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { isText } from '../../claims/policy/texts';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { partFault, partsOf, type Part } from '../policy/family-plan';
import { rankOffer, type Constraints } from '../policy/offer';
import { stepFault } from '../policy/steps';
import { catalogueOn } from '../store/catalogues';
import { plansOf, savePlan, servantsOf, type PlanOffer } from '../store/plans';
import { stepsOfSubject } from '../store/steps';
import { inScene, notOwner, ownerIn, owns, signedBy, type DevelopmentScene } from './development-scene';
import { stepsDone } from './finish-step';
import { lockDevelopment, subjectOf, type OnDevelopment, type RunningDevelopment } from './lock-development';
import { marketFault } from './market-leave';
import { showServants } from './show-servants';

export type SetDevelopmentPlan = {
  readonly developmentId: string; readonly goal: string; readonly tasks: string; readonly branchTasks: string | null;
  readonly branches: readonly { readonly customerId: string; readonly tasks: string }[];
  readonly offer: { readonly need: string; readonly constraints: Constraints } | null;
  /** 0 where there was no plan. */
  readonly expectedVersion: number; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const textsOf = ({ goal, tasks, branchTasks, branches }: SetDevelopmentPlan): (readonly [string, string])[] =>
  [['goal', goal], ['tasks', tasks], ...(branchTasks === null ? [] : [['branchTasks', branchTasks] as const]), ...branches.map(branch => ['branches', branch.tasks] as const)];

/** Whether it is the plan's turn, and the actor's to make it: until the development ends it may be amended. */
const turnFault = async (scene: DevelopmentScene, { development, customer, hasBranches }: RunningDevelopment): Promise<Refused<RegistryRefusal> | undefined> => {
  const { tx, rules, actor } = scene;
  const { surveyId, id, unit } = development;
  const early = stepFault('MARKETING_PLAN', stepsDone(subjectOf(development), await stepsOfSubject(tx, surveyId, id))) === 'StepOutOfOrder';
  if (early) return refused('StepOutOfOrder');
  const owner = ownerIn(rules, 'HEAD', unit);
  return owns(actor, owner, unit) ? marketFault(scene, [{ customer, unit, hasBranches }]) : notOwner(rules, owner, unit);
};

const familyParts = ({ rules }: DevelopmentScene, { development: { unit }, customer, others }: RunningDevelopment, command: SetDevelopmentPlan): Part[] | Refused<RegistryRefusal> => {
  const branches = others.filter(({ headOfficeId }) => headOfficeId === customer.id);
  const tasks = { body: command.tasks, branches: command.branchTasks, named: command.branches };
  const fault = partFault(branches, tasks);
  return fault ? refused(fault, { field: 'input.branches' }) : partsOf(customer, branches, unit, tasks, rules.directory);
};

/** The services that meet the need in the order of REG-11, by the catalogue of today. */
const offered = async ({ tx, today }: DevelopmentScene, asked: SetDevelopmentPlan['offer']): Promise<PlanOffer | null | Refused<RegistryRefusal>> => {
  if (asked === null) return null;
  const catalogue = await catalogueOn(tx, today);
  const services = rankOffer(catalogue?.services ?? [], asked.need, asked.constraints);
  if (!catalogue || services.length === 0) return refused('NothingToOffer', { field: 'input.offer' });
  return { need: asked.need, catalogueFrom: catalogue.validFrom, services: services.map(({ code }) => code) };
};

const set = async (scene: DevelopmentScene, command: SetDevelopmentPlan): Promise<OnDevelopment | Refused<RegistryRefusal>> => {
  const { developmentId, goal, expectedVersion } = command;
  const locked = await lockDevelopment(scene, developmentId, 'FAMILY');
  if ('refused' in locked) return locked;
  const fault = await turnFault(scene, locked);
  if (fault) return fault;
  const version = (await plansOf(scene.tx, [developmentId])).get(developmentId)?.version ?? 0;
  if (version !== expectedVersion) return refused('PlanChanged', { field: 'input.expectedVersion' });
  const parts = familyParts(scene, locked, command);
  if ('refused' in parts) return parts;
  const offer = await offered(scene, command.offer);
  if (offer !== null && 'refused' in offer) return offer;
  const before = await servantsOf(scene.tx, developmentId);
  await savePlan(scene.tx, { developmentId, goal, offer, madeBy: signedBy(scene.actor), madeAt: scene.now, version: version + 1 }, parts);
  await showServants(scene, locked.others, before, await servantsOf(scene.tx, developmentId));
  return { developmentId };
};

/**
 * The marketing plan of a customer (营销方案, REG-10); that of a head office is one for the family: the city centre leads the city-level body, and
 * each branch's part names the unit of its county (REG-9). It may carry an offer (REG-11).
 */
export const setDevelopmentPlan = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: SetDevelopmentPlan): Promise<OnDevelopment | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'development:work');
  const unfit = textsOf(command).find(([, text]) => !isText(text));
  if (unfit) return refused('StepResultInvalid', { field: `input.${unfit[0]}` });
  return inScene({ deps, readRules, actor, mutation: 'setDevelopmentPlan' }, command, set);
};
