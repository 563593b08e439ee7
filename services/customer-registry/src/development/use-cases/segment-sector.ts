import { requirePermission, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { isText } from '../../claims/policy/texts';
import type { RegistryRefusal } from '../../refusals';
import type { ReadRules } from '../../store/directory';
import { segmentationFault, type Segment } from '../policy/narrowing';
import { saveSegments } from '../store/enterprises';
import { advanceSurvey } from '../store/surveys';
import { inScene, type DevelopmentScene } from './development-scene';
import { finishStep, openStepOf } from './finish-step';
import { lockSurvey, subjectOf, type OnSurvey } from './lock-survey';
import { seenEnterprises } from './seen-enterprises';

export type SegmentSector = {
  readonly surveyId: string; readonly segments: readonly Segment[]; readonly result: string; readonly idempotencyKey: string | null; readonly correlationId: string;
};

const segment = async (scene: DevelopmentScene, { surveyId, segments, result }: SegmentSector): Promise<OnSurvey | Refused<RegistryRefusal>> => {
  const survey = await lockSurvey(scene, surveyId);
  if ('refused' in survey) return survey;
  const subject = subjectOf(survey);
  const step = await openStepOf(scene, subject, 'SEGMENTATION');
  if ('refused' in step) return step;
  const fault = segmentationFault(await seenEnterprises(scene, surveyId), segments);
  if (fault) return refused(fault, { field: 'input.segments' });
  await saveSegments(scene.tx, surveyId, segments);
  await finishStep(scene, subject, step, result, true);
  await advanceSurvey(scene.tx, surveyId, survey.status);
  return { surveyId };
};

/** The surveyed enterprises are put into segments (市场细分, REG-10). */
export const segmentSector = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: SegmentSector): Promise<OnSurvey | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'development:work');
  if (!isText(command.result)) return refused('StepResultInvalid', { field: 'input.result' });
  return inScene({ deps, readRules, actor, mutation: 'segmentSector' }, command, segment);
};
