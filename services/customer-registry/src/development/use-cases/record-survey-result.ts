import { requirePermission, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { isText } from '../../claims/policy/texts';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { saveSituation, type Situation } from '../store/surveys';
import { inScene, type DevelopmentScene } from './development-scene';
import { finishStep, openStepOf } from './finish-step';
import { lockSurvey, subjectOf, type OnSurvey } from './lock-survey';

export type RecordSurveyResult = {
  readonly surveyId: string; readonly situation: Situation; readonly develop: boolean; readonly recommendation: string;
  readonly idempotencyKey: string | null; readonly correlationId: string;
};

const SITUATION = ['growth', 'profitability', 'divisionOfLabour', 'technology', 'labourIntensity', 'publicView'] as const;

/** The first text that says nothing or too much. */
const unfit = ({ situation, recommendation }: RecordSurveyResult): string | undefined => {
  if (!isText(recommendation)) return 'recommendation';
  return SITUATION.find(name => !isText(situation[name]));
};

const record = async (scene: DevelopmentScene, { surveyId, situation, develop, recommendation }: RecordSurveyResult): Promise<OnSurvey | Refused<RegistryRefusal>> => {
  const survey = await lockSurvey(scene, surveyId);
  if ('refused' in survey) return survey;
  const subject = subjectOf(survey);
  const step = await openStepOf(scene, subject, 'SURVEY');
  if ('refused' in step) return step;
  await finishStep(scene, subject, step, recommendation, develop);
  await saveSituation(scene.tx, surveyId, situation, develop);
  return { surveyId };
};

/** What the survey found of the sector, also from the viewpoint of government and public relations, and whether to develop it (REG-10): "no" closes it. */
export const recordSurveyResult = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: RecordSurveyResult): Promise<OnSurvey | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'development:work');
  const field = unfit(command);
  if (field !== undefined) return refused('StepResultInvalid', { field: `input.${field}` });
  return inScene({ deps, readRules, actor, mutation: 'recordSurveyResult' }, command, record);
};
