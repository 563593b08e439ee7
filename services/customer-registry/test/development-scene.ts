import { accountManager, countyHead } from '@keyaccount/test-kit';
import type { Actor } from './claims-scene';
import { approveAll, filedWith, line, openScene, staffIdOf, type Scene } from './scene';

export type Step = { step: string; owner: string; dueOn: string; status: string; late: boolean; result: string | null; completedBy: { id: string } | null };
export type Survey = {
  id: string; status: string; sector: string; unit: { code: string }; recommendsDevelopment: boolean | null; situation: Record<string, string> | null; hiddenEnterprises: number;
  enterprises: { customer: { id: string }; segment: string | null; priority: number | null }[]; steps: Step[];
};
export type Part = { customer: { id: string } | null; unit: { code: string }; tasks: string };
export type Development = {
  id: string; status: string; unit: { code: string }; priority: number; customer: { id: string; accountTeam: { phase: string; lead: { id: string } | null } | null } | null; survey: { id: string } | null;
  steps: Step[]; outcome: string | null; endedBy: { id: string } | null;
  plan: { goal: string; version: number; hiddenParts: number; parts: Part[]; offer: { need: string; services: { code: string }[] } | null } | null;
};

const STEPS = 'steps { step owner dueOn status late result completedBy { id } }';
export const SURVEY = `id status sector unit { code } recommendsDevelopment hiddenEnterprises enterprises { customer { id } segment priority } ${STEPS}
  situation { growth profitability divisionOfLabour technology labourIntensity publicView }`;
export const DEVELOPMENT = `id status unit { code } priority customer { id accountTeam { phase lead { id } } } survey { id } ${STEPS} outcome endedBy { id }
  plan { goal version hiddenParts parts { customer { id } unit { code } tasks } offer { need services { code } } }`;

export const SITUATION = {
  growth: '年增一成', profitability: '毛利两成', divisionOfLabour: '来料加工为主', technology: '自动化程度低', labourIntensity: '劳动密集', publicView: '区政府重点扶持',
};

/** The county of the tests with its account manager and head. */
export const COUNTY = 'U440515';
export const manager = accountManager(COUNTY, staffIdOf(COUNTY, 1));
export const head = countyHead(COUNTY, [COUNTY, 'S440515001']);

/** What the specs of developments ask, in short. */
export const developmentsOn = (scene: Scene) => {
  const on = <Key extends 'survey' | 'development'>(key: Key, fields: string, mutation: string, type: string) =>
    (actor: Actor, input: Record<string, unknown>) =>
      scene.ask<Record<string, Record<Key, Key extends 'survey' ? Survey : Development>>>(actor, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${key} { ${fields} } } }`, { input });
  const survey = (mutation: string, type: string) => on('survey', SURVEY, mutation, type);
  const develop = (mutation: string, type: string) => on('development', DEVELOPMENT, mutation, type);
  return {
    scene,
    open: survey('openSectorSurvey', 'OpenSectorSurveyInput'),
    record: (actor: Actor, surveyId: string, more: Record<string, unknown> = {}) =>
      survey('recordSurveyResult', 'RecordSurveyResultInput')(actor, { surveyId, ...SITUATION, develop: true, recommendation: '建议开发', ...more }),
    segment: (actor: Actor, surveyId: string, segments: readonly object[], more: Record<string, unknown> = {}) =>
      survey('segmentSector', 'SegmentSectorInput')(actor, { surveyId, segments, result: '按销路细分', ...more }),
    prioritise: (actor: Actor, surveyId: string, customerIds: readonly string[], more: Record<string, unknown> = {}) =>
      survey('prioritiseCustomers', 'PrioritiseCustomersInput')(actor, { surveyId, customerIds, result: '出口量大者优先', ...more }),
    complete: (actor: Actor, developmentId: string, step: string, more: Record<string, unknown> = {}) =>
      develop('completeDevelopmentStep', 'CompleteDevelopmentStepInput')(actor, { developmentId, step, result: `${step} 完成`, ...more }),
    plan: (actor: Actor, developmentId: string, more: Record<string, unknown> = {}) =>
      develop('setDevelopmentPlan', 'SetDevelopmentPlanInput')(actor, { developmentId, goal: '签订年度协议', tasks: '上门洽谈', ...more }),
    succeed: (actor: Actor, developmentId: string, more: Record<string, unknown> = {}) => develop('succeedDevelopment', 'SucceedDevelopmentInput')(actor, { developmentId, outcome: '已签协议', ...more }),
    abandon: (actor: Actor, developmentId: string, more: Record<string, unknown> = {}) => develop('abandonDevelopment', 'AbandonDevelopmentInput')(actor, { developmentId, reason: '客户外迁', ...more }),
    survey: async (actor: Actor, id: string) => (await scene.ask<{ sectorSurvey: Survey | null }>(actor, `query ($id: ID!) { sectorSurvey(id: $id) { ${SURVEY} } }`, { id })).data.sectorSurvey,
    development: async (actor: Actor, id: string) => (await scene.ask<{ development: Development | null }>(actor, `query ($id: ID!) { development(id: $id) { ${DEVELOPMENT} } }`, { id })).data.development,
    developmentsOf: (customerId: string) => scene.sql<{ id: string }>('select id from development where customer_id = $1 order by opened_at', [customerId]),
    days: (count: number) => scene.deps.clock.forward(count * 86_400),
  };
};
export type Developments = ReturnType<typeof developmentsOn>;
export const openDevelopments = async (): Promise<Developments> => developmentsOn(await openScene());

/** Two prospects of the county. */
export const twoProspects = async ({ scene }: Developments): Promise<[string, string]> => {
  await scene.send([line('P1', '440515001'), line('P2', '440515002')]);
  const ids = await scene.idsByRef();
  return [ids.get('P1')!, ids.get('P2')!];
};

/** A survey of these customers that waits for the choice among them. */
export const segmented = async (asked: Developments, customers: readonly string[], by: { manager: Actor; head: Actor } = { manager, head }, sector = '玩具制造'): Promise<string> => {
  const opened = await asked.open(by.manager, { sector, enterprises: customers });
  const { id } = opened.data['openSectorSurvey']!.survey;
  await asked.record(by.manager, id);
  await asked.segment(by.head, id, [{ name: '出口', customerIds: customers }]);
  return id;
};

/** The development of the first of these customers. */
export const developed = async (asked: Developments, customers: readonly string[], by: { manager: Actor; head: Actor } = { manager, head }, sector?: string): Promise<string> => {
  const id = await segmented(asked, customers, by, sector);
  await asked.prioritise(by.head, id, customers.slice(0, 1));
  return (await asked.developmentsOf(customers[0]!)).at(-1)!.id;
};

/** A silver account of the county with a prospect beside it, and its A role's account manager. */
export const silverAccount = async ({ scene }: Developments): Promise<{ customers: [string, string]; lead: Actor; b: string }> => {
  const ids = await filedWith(scene, { A: { division: '440515001', grade: 'SILVER' } });
  await approveAll(scene);
  await scene.send([line('P2', '440515002')]);
  const id = ids.get('A')!;
  const seats = await scene.sql<{ role: string; staff: string }>('select role, staff_id as staff from account_team_seat where customer_id = $1 and until is null order by role', [id]);
  return { customers: [id, (await scene.idsByRef()).get('P2')!], lead: accountManager(COUNTY, seats[0]!.staff), b: seats[1]!.staff };
};
