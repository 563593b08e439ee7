import type { Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';
import { gather } from '../../store/customers';
import type { Step } from '../policy/steps';
import type { Lead, StepOwner } from '../policy/terms';
import { developmentScope, surveyScope } from './scope';

export type StepStatus = 'OPEN' | 'DONE' | 'DROPPED';
export type StepRow = {
  readonly id: string; readonly surveyId: string; readonly developmentId: string | null; readonly unit: string;
  readonly step: Step; readonly lead: Lead; readonly dueOn: string; readonly status: StepStatus;
  readonly owner: StepOwner | null; readonly result: string | null; readonly completedBy: string | null; readonly completedAt: Date | null;
  /** The same as a day at the bureau. */
  readonly completedOn: string | null;
};

const COLUMNS = `t.id, t.survey_id as "surveyId", t.development_id as "developmentId", t.unit_code as unit, t.step, t.lead,
  t.due_on as "dueOn", t.status, t.owner, t.result, t.completed_by as "completedBy", t.completed_at as "completedAt",
  (t.completed_at at time zone 'Asia/Shanghai')::date as "completedOn"`;
const IN_ORDER = `array_position(array['SURVEY', 'SEGMENTATION', 'PRIORITISATION', 'POSITIONING', 'MARKETING_PLAN', 'EXPANSION'], t.step)`;

export type NewStep = Pick<StepRow, 'id' | 'surveyId' | 'developmentId' | 'unit' | 'step' | 'lead' | 'dueOn'>;

export const insertSteps = async (tx: Tx, steps: readonly NewStep[]): Promise<void> => {
  await tx.query(
    `insert into development_step (id, survey_id, development_id, unit_code, step, lead, due_on, status)
     select id, "surveyId", "developmentId", unit, step, lead, "dueOn", 'OPEN'
       from jsonb_to_recordset($1::jsonb) as n(id uuid, "surveyId" uuid, "developmentId" uuid, unit text, step text, lead text, "dueOn" date)`,
    [JSON.stringify(steps)],
  );
};

/** The steps of a locked survey, or development, in their order. */
export const stepsOfSubject = (tx: Tx, surveyId: string, developmentId: string | null): Promise<StepRow[]> =>
  rows(tx, `select ${COLUMNS} from development_step t where t.survey_id = $1::uuid and t.development_id is not distinct from $2::uuid order by ${IN_ORDER}`, [surveyId, developmentId]);

export type Done = { readonly owner: StepOwner; readonly result: string; readonly by: string; readonly at: Date };

export const saveDone = async (tx: Tx, id: string, { owner, result, by, at }: Done): Promise<void> => {
  await tx.query(`update development_step set status = 'DONE', owner = $2, result = $3, completed_by = $4, completed_at = $5 where id = $1::uuid`, [id, owner, result, by, at]);
};

/** What was still to be done for a development that has ended. */
export const dropSteps = async (tx: Tx, developmentId: string): Promise<void> => {
  await tx.query(`update development_step set status = 'DROPPED' where development_id = $1::uuid and status = 'OPEN'`, [developmentId]);
};

/** The steps of surveys that were read through the scope. */
export const stepsOfSurveys = async (tx: Tx, surveyIds: readonly string[]): Promise<Map<string, StepRow[]>> => {
  const found = await rows<StepRow>(tx, `select ${COLUMNS} from development_step t where t.survey_id = any($1::uuid[]) and t.development_id is null order by ${IN_ORDER}`, [surveyIds]);
  return gather(found, surveyIds, ({ surveyId }) => surveyId);
};

/** The steps of developments that were read through the scope, with those of their sectors before them. */
export const stepsOfDevelopments = async (tx: Tx, developmentIds: readonly string[]): Promise<Map<string, StepRow[]>> => {
  const found = await rows<StepRow & { of: string }>(
    tx,
    `select ${COLUMNS}, d.id as of from development d
       join development_step t on t.survey_id = d.survey_id and (t.development_id is null or t.development_id = d.id)
      where d.id = any($1::uuid[]) order by ${IN_ORDER}`,
    [developmentIds],
  );
  return gather(found, developmentIds, ({ of }) => of);
};

/** A condition that holds for steps of what the actor may see. */
const stepScope = (actor: Actor, parameters: unknown[]): string => `(case when t.development_id is null then ${surveyScope(actor, 't', parameters)}
  else exists (select 1 from development d where d.id = t.development_id and ${developmentScope(actor, 'd', parameters)}) end)`;

export type OverduePage = { readonly today: string; readonly limit: number; readonly after: Place | null };

/** Steps that should have been done by now, longest overdue first, as far as the actor may see them. */
export const overduePage = (tx: Tx, actor: Actor, { today, limit, after }: OverduePage): Promise<StepRow[]> => {
  const parameters: unknown[] = [today];
  const scope = stepScope(actor, parameters);
  const further = after === null ? 'true' : `(t.due_on, t.id) > ($${parameters.push(after[0])}::date, $${parameters.push(after[1])}::uuid)`;
  return rows(
    tx,
    `select ${COLUMNS} from development_step t where t.status = 'OPEN' and t.due_on < $1::date and ${scope} and ${further}
      order by t.due_on, t.id limit $${parameters.push(limit)}`,
    parameters,
  );
};

export const countOverdue = async (tx: Tx, actor: Actor, today: string): Promise<number> => {
  const parameters: unknown[] = [today];
  const scope = stepScope(actor, parameters);
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from development_step t where t.status = 'OPEN' and t.due_on < $1::date and ${scope}`, parameters);
  return counted?.count ?? 0;
};
