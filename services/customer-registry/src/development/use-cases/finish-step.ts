import { appendToOutbox } from '@keyaccount/event-bus';
import { refused, type Refused } from '@keyaccount/subgraph-kit';
import { plusDays } from '../../claims/policy/days';
import { stamp } from '../../use-cases/cause';
import { nextStep, stepFault, STEPS_OF_SECTOR, type Step, type StepFault } from '../policy/steps';
import { isLate, termOn, type StepOwner } from '../policy/terms';
import { insertSteps, saveDone, stepsOfSubject, type StepRow } from '../store/steps';
import { readTerms } from '../store/terms';
import { notOwner, ownerIn, owns, signedBy, type DevelopmentScene } from './development-scene';

/** What steps belong to: a locked survey, or a locked development of it. */
export type Subject = { readonly surveyId: string; readonly developmentId: string | null; readonly customerId: string | null; readonly unit: string; readonly version: number };
export type OpenStep = { readonly row: StepRow; readonly owner: StepOwner };

/** How many of the six steps are done. */
export const stepsDone = ({ developmentId }: Subject, rows: readonly StepRow[]): number =>
  (developmentId === null ? 0 : STEPS_OF_SECTOR) + rows.filter(({ status }) => status === 'DONE').length;

/** The step, where it is its turn and the actor owns it (REG-10). */
export const openStepOf = async ({ tx, rules, actor }: DevelopmentScene, subject: Subject, step: Step): Promise<OpenStep | Refused<StepFault | 'NotStepOwner'>> => {
  const rows = await stepsOfSubject(tx, subject.surveyId, subject.developmentId);
  const fault = stepFault(step, stepsDone(subject, rows));
  if (fault) return refused(fault);
  const row = rows.find(held => held.step === step);
  if (row?.status !== 'OPEN') throw new Error(`${step} is the next step and was not opened`);
  const owner = ownerIn(rules, row.lead, subject.unit);
  return owns(actor, owner, subject.unit) ? { row, owner } : notOwner(rules, owner, subject.unit);
};

/** The step begins today and is due by the dated setting. */
export const beginStep = async ({ tx, deps, today }: DevelopmentScene, subjects: readonly Omit<Subject, 'customerId' | 'version'>[], step: Step): Promise<void> => {
  const { days, lead } = termOn(await readTerms(tx), step, today);
  await insertSteps(tx, subjects.map(({ surveyId, developmentId, unit }) => ({
    id: deps.newId(), surveyId, developmentId, unit, step, lead, dueOn: plusDays(today, days),
  })));
};

/** Writes what came of the step and tells of it; the next one of the same subject begins where it shall. The caller writes the subject's next version. */
export const finishStep = async (scene: DevelopmentScene, subject: Subject, { row, owner }: OpenStep, result: string, opensNext: boolean): Promise<void> => {
  const { tx, deps, actor, now, today, cause } = scene;
  const { surveyId, developmentId, customerId, unit, version } = subject;
  await saveDone(tx, row.id, { owner, result, by: signedBy(actor), at: now });
  const next = opensNext ? nextStep(stepsDone(subject, await stepsOfSubject(tx, surveyId, developmentId))) : undefined;
  if (next !== undefined) await beginStep(scene, [subject], next);
  await appendToOutbox(tx, [{
    type: 'registry.development-step-completed.v1', aggregateId: developmentId ?? surveyId, version: version + 1, ...stamp(cause),
    data: { surveyId, developmentId, customerId, version: version + 1, unit, step: row.step, owner, dueOn: row.dueOn, late: isLate(row.dueOn, today) },
  }], deps);
};
