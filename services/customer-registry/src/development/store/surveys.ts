import type { Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';
import { surveyScope } from './scope';

export type SurveyStatus = 'SURVEYING' | 'NARROWING' | 'NARROWED' | 'CLOSED';
/** What is known of a sector (REG-10). */
export type Situation = {
  readonly growth: string; readonly profitability: string; readonly divisionOfLabour: string; readonly technology: string; readonly labourIntensity: string; readonly publicView: string;
};
export type SurveyRow = { readonly [K in keyof Situation]: string | null } & {
  readonly id: string; readonly unit: string; readonly sector: string; readonly status: SurveyStatus; readonly openedBy: string; readonly openedAt: Date;
  readonly recommendsDevelopment: boolean | null; readonly version: number;
};

const COLUMNS = `s.id, s.unit_code as unit, s.sector, s.status, s.opened_by as "openedBy", s.opened_at as "openedAt", s.growth, s.profitability,
  s.division_of_labour as "divisionOfLabour", s.technology, s.labour_intensity as "labourIntensity", s.public_view as "publicView",
  s.recommends_development as "recommendsDevelopment", s.version`;

/** Of these surveys the ones that the actor may see. */
export const surveysById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, SurveyRow>> => {
  const parameters: unknown[] = [ids];
  const scope = surveyScope(actor, 's', parameters);
  const found = await rows<SurveyRow>(tx, `select ${COLUMNS} from sector_survey s where s.id = any($1::uuid[]) and ${scope}`, parameters);
  return new Map(found.map(survey => [survey.id, survey]));
};

/** Locks a survey and reads it then. */
export const lockSurveyRow = async (tx: Tx, id: string): Promise<SurveyRow | undefined> =>
  (await rows<SurveyRow>(tx, `select ${COLUMNS} from sector_survey s where s.id = $1::uuid for no key update`, [id]))[0];

export type NewSurvey = Pick<SurveyRow, 'id' | 'unit' | 'sector' | 'openedBy' | 'openedAt'>;

/** Opens a survey; false where the unit's earlier one of the sector is still going on. */
export const insertSurvey = async (tx: Tx, { id, unit, sector, openedBy, openedAt }: NewSurvey, customerIds: readonly string[]): Promise<boolean> => {
  const fresh = await rows(
    tx,
    `insert into sector_survey (id, unit_code, sector, status, opened_by, opened_at, version) values ($1, $2, $3, 'SURVEYING', $4, $5, 1) on conflict do nothing returning 1`,
    [id, unit, sector, openedBy, openedAt],
  );
  if (fresh.length === 0) return false;
  await tx.query('insert into surveyed_enterprise (survey_id, customer_id) select $1, id from unnest($2::uuid[]) id', [id, customerIds]);
  return true;
};

/** Writes what a locked survey found. */
export const saveSituation = async (tx: Tx, id: string, s: Situation, develop: boolean): Promise<void> => {
  await tx.query(
    `update sector_survey set growth = $2, profitability = $3, division_of_labour = $4, technology = $5, labour_intensity = $6, public_view = $7,
            recommends_development = $8, status = case when $8 then 'NARROWING' else 'CLOSED' end, version = version + 1 where id = $1::uuid`,
    [id, s.growth, s.profitability, s.divisionOfLabour, s.technology, s.labourIntensity, s.publicView, develop],
  );
};

/** A step of a locked survey was done. */
export const advanceSurvey = async (tx: Tx, id: string, status: SurveyStatus): Promise<void> => {
  await tx.query('update sector_survey set status = $2, version = version + 1 where id = $1::uuid', [id, status]);
};

/** All that is stated must hold. */
export type SurveyFilter = { readonly status: readonly SurveyStatus[] | null; readonly unit: string | null; readonly sector: string | null };
export type SurveyPage = { readonly filter: SurveyFilter; readonly limit: number; readonly after: Place | null };

const condition = (actor: Actor, { status, unit, sector }: SurveyFilter, parameters: unknown[]): string => [
  ...(status ? [`s.status = any($${parameters.push(status)}::text[])`] : []),
  ...(unit !== null ? [`s.unit_code = $${parameters.push(unit)}`] : []),
  ...(sector !== null ? [`s.sector = $${parameters.push(sector)}`] : []),
  surveyScope(actor, 's', parameters),
].join(' and ');

/** Surveys that the actor may see, newest first. */
export const surveyPage = (tx: Tx, actor: Actor, { filter, limit, after }: SurveyPage): Promise<SurveyRow[]> => {
  const parameters: unknown[] = [];
  const where = condition(actor, filter, parameters);
  const further = after === null ? 'true' : `(s.opened_at, s.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;
  return rows(tx, `select ${COLUMNS} from sector_survey s where ${where} and ${further} order by s.opened_at desc, s.id desc limit $${parameters.push(limit)}`, parameters);
};

export const countSurveys = async (tx: Tx, actor: Actor, filter: SurveyFilter): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from sector_survey s where ${condition(actor, filter, parameters)}`, parameters);
  return counted?.count ?? 0;
};
