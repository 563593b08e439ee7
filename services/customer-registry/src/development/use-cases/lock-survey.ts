import { refused, type Refused } from '@keyaccount/subgraph-kit';
import { lockSurveyRow, surveysById, type SurveyRow } from '../store/surveys';
import type { DevelopmentScene } from './development-scene';
import type { Subject } from './finish-step';

/** What a mutation changed; read again for the answer. */
export type OnSurvey = { readonly surveyId: string };

/** A survey that goes on, locked; one that the actor may not see is the same as none. */
export const lockSurvey = async ({ tx, actor }: DevelopmentScene, id: string): Promise<SurveyRow | Refused<'SurveyNotFound' | 'SurveyClosed'>> => {
  const visible = (await surveysById(tx, actor, [id])).has(id);
  const survey = visible ? await lockSurveyRow(tx, id) : undefined;
  if (!survey) return refused('SurveyNotFound', { field: 'input.surveyId' });
  return survey.status === 'CLOSED' ? refused('SurveyClosed') : survey;
};

export const subjectOf = ({ id, unit, version }: SurveyRow): Subject => ({ surveyId: id, developmentId: null, customerId: null, unit, version });
