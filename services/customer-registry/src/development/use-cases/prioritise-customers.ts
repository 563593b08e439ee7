import { appendToOutbox, type NewEvent } from '@keyaccount/event-bus';
import { requirePermission, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { isText } from '../../claims/policy/texts';
import type { RegistryRefusal } from '../../refusals';
import type { HeldCustomer } from '../../store/accounts';
import type { ReadRules } from '../../store/directory';
import { lockWithHeadOffices } from '../../store/families';
import { stamp } from '../../use-cases/cause';
import { leadingUnit } from '../policy/family-plan';
import { priorityFault } from '../policy/narrowing';
import { insertDevelopments, runningOf, type NewDevelopment } from '../store/developments';
import { havingBranches } from '../store/plans';
import { advanceSurvey, type SurveyRow } from '../store/surveys';
import { inScene, signedBy, type DevelopmentScene } from './development-scene';
import { beginStep, finishStep, openStepOf } from './finish-step';
import { lockSurvey, subjectOf, type OnSurvey } from './lock-survey';
import { marketFault } from './market-leave';
import { seenEnterprises } from './seen-enterprises';

export type PrioritiseCustomers = {
  /** In the order of their priority. */
  readonly surveyId: string; readonly customerIds: readonly string[]; readonly result: string; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const FIELD = { field: 'input.customerIds' };
type Chosen = { readonly customer: HeldCustomer; readonly hasBranches: boolean };

/** The chosen customers, locked together with their head offices, so that a family is developed in one place. */
const lockChosen = async ({ tx }: DevelopmentScene, ids: readonly string[]): Promise<Chosen[]> => {
  const held = await lockWithHeadOffices(tx, ids);
  const heads = await havingBranches(tx, ids);
  return ids.flatMap(id => {
    const customer = held.get(id);
    return customer ? [{ customer, hasBranches: heads.has(id) }] : [];
  });
};

/** Why one of them cannot be developed (REG-4, REG-9, REG-10). */
const chosenFault = async (scene: DevelopmentScene, chosen: readonly Chosen[], planned: readonly NewDevelopment[]): Promise<Refused<RegistryRefusal> | undefined> => {
  const heads = chosen.flatMap(({ customer: { headOfficeId } }) => headOfficeId ?? []);
  const running = await runningOf(scene.tx, [...heads, ...chosen.map(({ customer }) => customer.id)]);
  const led = new Set([...running, ...planned].map(({ customerId }) => customerId));
  for (const { customer } of chosen) {
    const unit = planned.find(({ customerId }) => customerId === customer.id)?.unit;
    if (running.some(one => one.customerId === customer.id && one.unit === unit)) return refused('DevelopmentRunning', FIELD);
    if (customer.headOfficeId !== null && led.has(customer.headOfficeId)) return refused('BranchUnderPlan', FIELD);
  }
  return marketFault(scene, chosen.flatMap(one => planned.filter(({ customerId }) => customerId === one.customer.id).map(({ unit }) => ({ ...one, unit }))));
};

const openedFact = ({ cause }: DevelopmentScene, { sector }: SurveyRow, { id, surveyId, customerId, unit, priority }: NewDevelopment): NewEvent => ({
  type: 'registry.development-opened.v1', aggregateId: id, version: 1, data: { developmentId: id, version: 1, customerId, unit, surveyId, sector, priority }, ...stamp(cause),
});

const openDevelopments = async (scene: DevelopmentScene, survey: SurveyRow, planned: readonly NewDevelopment[]): Promise<void> => {
  await insertDevelopments(scene.tx, planned);
  await beginStep(scene, planned.map(({ id, surveyId, unit }) => ({ surveyId, developmentId: id, unit })), 'POSITIONING');
  await appendToOutbox(scene.tx, planned.map(development => openedFact(scene, survey, development)), scene.deps);
};

const prioritise = async (scene: DevelopmentScene, { surveyId, customerIds, result }: PrioritiseCustomers): Promise<OnSurvey | Refused<RegistryRefusal>> => {
  const { tx, deps, rules, actor, now } = scene;
  const survey = await lockSurvey(scene, surveyId);
  if ('refused' in survey) return survey;
  const step = await openStepOf(scene, subjectOf(survey), 'PRIORITISATION');
  if ('refused' in step) return step;
  const chosen = await lockChosen(scene, customerIds);
  const fault = priorityFault(await seenEnterprises(scene, surveyId), customerIds);
  if (fault) return refused(fault, FIELD);
  const planned = chosen.map(({ customer, hasBranches }, nth) => ({
    id: deps.newId(), surveyId, customerId: customer.id, unit: leadingUnit(survey.unit, hasBranches, rules.directory.cityCentre?.code ?? null), priority: nth + 1,
    openedBy: signedBy(actor), openedAt: now,
  }));
  const wrong = await chosenFault(scene, chosen, planned);
  if (wrong) return wrong;
  await openDevelopments(scene, survey, planned);
  await finishStep(scene, subjectOf(survey), step, result, false);
  await advanceSurvey(tx, surveyId, planned.length > 0 ? 'NARROWED' : 'CLOSED');
  return { surveyId };
};

/** Customers are chosen among the surveyed, in order: each is developed from now on (市场优先, REG-10). Nobody chosen closes the survey. */
export const prioritiseCustomers = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: PrioritiseCustomers): Promise<OnSurvey | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'development:work');
  if (!isText(command.result)) return refused('StepResultInvalid', { field: 'input.result' });
  return inScene({ deps, readRules, actor, mutation: 'prioritiseCustomers' }, command, prioritise);
};
