import { requirePermission, type Actor } from '@keyaccount/identity';
import { refused, type Refused, type ServiceDeps } from '@keyaccount/subgraph-kit';
import { actingUnit } from '../../claims/use-cases/acting-unit';
import { isShortText } from '../../profile/policy/profile-fields';
import type { RegistryRefusal } from '../../refusals';
import { lockCustomers } from '../../store/accounts';
import { customersByCode, customersById, type CustomerRow } from '../../store/customers';
import type { ReadRules } from '../../store/directory';
import { schemesOn } from '../../ranking/store/schemes';
import { surveyedFault } from '../policy/narrowing';
import { sectorFault } from '../policy/sector';
import { termOn } from '../policy/terms';
import { insertSurvey } from '../store/surveys';
import { readTerms } from '../store/terms';
import { inScene, notOwner, ownerIn, owns, signedBy, type DevelopmentScene } from './development-scene';
import { beginStep } from './finish-step';
import type { OnSurvey } from './lock-survey';

export type OpenSectorSurvey = {
  readonly sector: string; readonly enterprises: { readonly ids: readonly string[]; readonly codes: readonly string[] }; readonly unit: string | null;
  readonly idempotencyKey: string | null; readonly correlationId: string;
};

/** As long as the sector of a customer may be in a file. */
const LONGEST_SECTOR = 100;

/** The enterprises that are meant, as far as the actor may see them. */
const enterprisesOf = async ({ tx, actor }: DevelopmentScene, { ids, codes }: OpenSectorSurvey['enterprises']): Promise<CustomerRow[] | Refused<RegistryRefusal>> => {
  const byId = await customersById(tx, actor, ids);
  const byCode = await customersByCode(tx, actor, codes);
  if (!ids.every(id => byId.has(id)) || !codes.every(code => byCode.has(code))) return refused('CustomerNotFound', { field: 'input.enterprises' });
  const meant = [...ids.flatMap(id => byId.get(id) ?? []), ...codes.flatMap(code => byCode.get(code) ?? [])];
  const fault = surveyedFault(meant.map(({ id }) => id));
  return fault ? refused(fault, { field: 'input.enterprises' }) : meant;
};

/** The same once nobody can merge one of them any more. */
const heldEnterprises = async (scene: DevelopmentScene, asked: OpenSectorSurvey['enterprises']): Promise<CustomerRow[] | Refused<RegistryRefusal>> => {
  const meant = await enterprisesOf(scene, asked);
  if ('refused' in meant) return meant;
  await lockCustomers(scene.tx, meant.map(({ id }) => id));
  return enterprisesOf(scene, asked);
};

/** The sector must be one of the table that holds, and the enterprises of it (REG-12). */
const sectorOf = async ({ tx, today }: DevelopmentScene, sector: string, enterprises: readonly CustomerRow[]): Promise<Refused<RegistryRefusal> | undefined> => {
  const scheme = (await schemesOn(tx, [today])).get(today);
  const fault = sectorFault(sector, scheme?.groups.flatMap(({ sectors }) => sectors) ?? null, enterprises.map(enterprise => enterprise.sector));
  return fault && refused(fault, { field: fault === 'SectorNotInTable' ? 'input.sector' : 'input.enterprises' });
};

const open = async (scene: DevelopmentScene, unit: string, { sector, enterprises }: OpenSectorSurvey): Promise<OnSurvey | Refused<RegistryRefusal>> => {
  const { tx, deps, rules, actor, now, today } = scene;
  const owner = ownerIn(rules, termOn(await readTerms(tx), 'SURVEY', today).lead, unit);
  if (!owns(actor, owner, unit)) return notOwner(rules, owner, unit);
  const surveyed = await heldEnterprises(scene, enterprises);
  if ('refused' in surveyed) return surveyed;
  const wrong = await sectorOf(scene, sector, surveyed);
  if (wrong) return wrong;
  const id = deps.newId();
  const opened = await insertSurvey(tx, { id, unit, sector, openedBy: signedBy(actor), openedAt: now }, surveyed.map(enterprise => enterprise.id));
  if (!opened) return refused('SurveyAlreadyOpen');
  await beginStep(scene, [{ surveyId: id, developmentId: null, unit }], 'SURVEY');
  return { surveyId: id };
};

/** An account manager begins the survey of a sector and several of its enterprises for his unit (市场调查, REG-10): it is due in a week. */
export const openSectorSurvey = (deps: ServiceDeps, readRules: ReadRules) => async (actor: Actor | undefined, command: OpenSectorSurvey): Promise<OnSurvey | Refused<RegistryRefusal>> => {
  requirePermission(actor, 'development:work');
  const unit = actingUnit(actor, command.unit);
  if (typeof unit !== 'string') return unit;
  if (!isShortText(command.sector, LONGEST_SECTOR)) return refused('SectorNameInvalid', { field: 'input.sector' });
  return inScene({ deps, readRules, actor, mutation: 'openSectorSurvey' }, command, (scene, asked) => open(scene, unit, { ...asked, sector: asked.sector.trim() }));
};
