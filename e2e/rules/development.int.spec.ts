import { openWalk, type Walk } from './walk';

jest.setTimeout(120_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

const SITUATION = {
  growth: '年增一成', profitability: '毛利两成', divisionOfLabour: '来料加工为主', technology: '自动化程度低', labourIntensity: '劳动密集', publicView: '区政府重点扶持', recommendation: '建议开发',
};
const STEPS = 'steps { step owner dueOn status late }';
type Survey = { id: string; status: string; steps: { step: string; owner: string; dueOn: string; status: string; late: boolean }[] };
type Development = {
  id: string; status: string; unit: { code: string }; steps: Survey['steps']; customer: { id: string; accountTeam: { phase: string; b: { id: string } | null; lead: { id: string } | null } | null } | null;
  plan: { hiddenParts: number; parts: { unit: { code: string }; tasks: string; customer: { id: string } | null }[]; offer: { services: { code: string; source: string }[] } | null } | null;
};
const DEVELOPMENT = `id status unit { code } ${STEPS} customer { id accountTeam { phase b { id } lead { id } } }
  plan { hiddenParts parts { unit { code } tasks customer { id } } offer { services { code source } } }`;

/** A prospect of Chaoyang's, known from now on. */
const prospect = async (name: string, division = '440513100'): Promise<string> => {
  const { registration } = await walk.as('chaoyang.manager').does<{ registration: { customer: { id: string } } }>(
    'registerDevelopment', { input: { customer: { name, division }, line: 'letters' }, select: 'registration { customer { id } }' });
  return registration.customer.id;
};
const surveying = (sector: string, enterprises: readonly string[]) => ({ input: { sector, enterprises }, select: `survey { id status ${STEPS} }` });
const survey = async (sector: string, enterprises: readonly string[]): Promise<Survey> =>
  (await walk.as('chaoyang.manager').does<{ survey: Survey }>('openSectorSurvey', surveying(sector, enterprises))).survey;
/** The first of these customers, chosen for development. */
const chosen = async (sector: string, customers: readonly string[]): Promise<Development> => {
  const { id } = await survey(sector, customers);
  await walk.as('chaoyang.manager').does('recordSurveyResult', { input: { surveyId: id, ...SITUATION, develop: true } });
  await walk.as('chaoyang.head').does('segmentSector', { input: { surveyId: id, segments: [{ name: '出口', customerIds: customers }], result: '按销路细分' } });
  await walk.as('chaoyang.head').does('prioritiseCustomers', { input: { surveyId: id, customerIds: customers.slice(0, 1), result: '出口量大者优先' } });
  const { developments } = await walk.as('director').ask<{ developments: { edges: { node: Development }[] } }>(`query ($id: ID!) { developments(filter: { surveyId: $id }) { edges { node { ${DEVELOPMENT} } } } }`, { id });
  return developments.edges[0]!.node;
};
const done = (username: string, developmentId: string, step: string) => walk.as(username).does('completeDevelopmentStep', { input: { developmentId, step, result: '已完成' } });
const planning = (developmentId: string, more: object = {}) => ({ input: { developmentId, goal: '签订年度协议', tasks: '上门洽谈', ...more }, select: `development { ${DEVELOPMENT} }` });

describe('from a sector to a customer', () => {
  it('REG-10 › the account manager surveys within a week; late is shown, not refused; "no" closes the survey', async () => {
    const made = await survey('纸品', [await prospect('潮阳纸品一厂'), await prospect('潮阳纸品二厂')]);
    expect(made).toMatchObject({ status: 'SURVEYING', steps: [{ step: 'SURVEY', owner: 'ACCOUNT_MANAGER', dueOn: walk.day(7), status: 'OPEN', late: false }] });
    walk.forward(8);
    const { overdueDevelopmentSteps } = await walk.as('chaoyang.head').ask<{ overdueDevelopmentSteps: { edges: { node: { survey: { id: string } } }[] } }>('{ overdueDevelopmentSteps { edges { node { survey { id } } } } }');
    expect(overdueDevelopmentSteps.edges.map(({ node }) => node.survey.id)).toContain(made.id);
    const result = { input: { surveyId: made.id, ...SITUATION, develop: false }, select: `survey { status ${STEPS} }` };
    expect(await walk.as('chaoyang.head').refused('recordSurveyResult', result)).toBe('RULE_VIOLATION NotStepOwner REG-10');
    expect(await walk.as('chaoyang.manager').does('recordSurveyResult', result)).toMatchObject({ survey: { status: 'CLOSED', steps: [{ status: 'DONE', late: true }] } });
    expect(await walk.as('branch.head').ask('query ($id: ID!) { sectorSurvey(id: $id) { id } }', { id: made.id })).toEqual({ sectorSurvey: null });
  });

  it('REG-8, REG-10 › six steps in order, and with success B leads; everybody may read how it went', async () => {
    const { customers } = await walk.as('chaoyang.manager').ask<{ customers: { edges: { node: { id: string; accountTeam: { phase: string } | null } }[] } }>(
      '{ customers(first: 200, filter: { status: [KEY_ACCOUNT], unit: ["U440513"], grade: [SILVER] }) { edges { node { id accountTeam { phase } } } } }');
    const account = customers.edges.map(({ node }) => node).find(({ accountTeam }) => accountTeam?.phase === 'DEVELOPMENT')!;
    const { id } = await chosen('服装', [account.id, await prospect('潮阳服装一厂')]);
    expect(await walk.as('chaoyang.head').refused('completeDevelopmentStep', { input: { developmentId: id, step: 'EXPANSION', result: '已完成' } })).toBe('RULE_VIOLATION StepOutOfOrder REG-10');
    await done('chaoyang.head', id, 'POSITIONING');
    expect(await walk.as('chaoyang.head').refused('completeDevelopmentStep', { input: { developmentId: id, step: 'MARKETING_PLAN', result: '已完成' } })).toBe('RULE_VIOLATION PlanMissing REG-10');
    await walk.as('chaoyang.head').does('setDevelopmentPlan', planning(id));
    await done('chaoyang.head', id, 'MARKETING_PLAN');
    await done('chaoyang.manager', id, 'EXPANSION');
    const { development } = await walk.as('chaoyang.manager').does<{ development: Development }>('succeedDevelopment', { input: { developmentId: id, outcome: '已签协议' }, select: `development { ${DEVELOPMENT} }` });
    const team = development.customer!.accountTeam!;
    expect([development.status, team.phase, team.lead]).toEqual(['SUCCEEDED', 'UPKEEP', team.b]);
    await walk.quiet();
    const { activity } = await walk.as('chaoyang.head').ask<{ activity: { edges: { node: { summary: string } }[] } }>('query ($id: ID!) { activity(customerId: $id, first: 10) { edges { node { summary } } } }', { id: account.id });
    const told = activity.edges.map(({ node: { summary } }) => summary).join('\n');
    expect(told).toContain('客户开发成功');
    expect(told).toContain('完成客户开发步骤“市场拓展”');
    expect(await walk.violations()).toEqual([]);
  });
});

it('REG-9, REG-11 › the city centre leads the head office; each county sees its own part; the plan offers express first', async () => {
  const [head, branch] = [await prospect('潮阳样例总部'), await prospect('金平样例分部', '440511004')];
  const { customer: { profile } } = await walk.as('director').ask<{ customer: { profile: { version: number } } }>('query ($id: ID!) { customer(id: $id) { profile { version } } }', { id: branch });
  await walk.as('director').does('setHeadOffice', { input: { customerId: branch, headOfficeId: head, expectedVersion: profile.version, reason: '同属一家' } });
  const development = await chosen('食品', [head, await prospect('潮阳食品一厂')]);
  expect(development).toMatchObject({ unit: { code: 'C4405' }, steps: [{}, {}, {}, { step: 'POSITIONING', owner: 'CITY_DIRECTOR' }] });
  await done('director', development.id, 'POSITIONING');
  expect(await walk.as('director').refused('setDevelopmentPlan', planning(development.id))).toBe('RULE_VIOLATION BranchTasksMissing REG-9');
  const { development: planned } = await walk.as('director').does<{ development: Development }>('setDevelopmentPlan', planning(development.id, { branchTasks: '按市局方案上门揽收', offer: { need: 'DOCUMENTS' } }));
  expect(planned.plan!.parts.map(({ unit, customer }) => [unit.code, customer?.id])).toEqual([['C4405', head], ['BB4405', branch]]);
  expect(planned.plan!.offer!.services.slice(0, 2)).toEqual([{ code: 'EXPRESS', source: 'PLAN' }, { code: 'REGISTERED_LETTER', source: 'PLAN' }]);
  await walk.quiet();
  const { customer } = await walk.as('branch.head').ask<{ customer: { developments: { edges: { node: Development }[] } } }>(
    `query ($id: ID!) { customer(id: $id) { developments { edges { node { ${DEVELOPMENT} } } } } }`, { id: branch });
  const { plan, customer: body } = customer.developments.edges[0]!.node;
  expect([body, plan!.hiddenParts, plan!.parts]).toEqual([null, 1, [{ unit: { code: 'BB4405' }, tasks: '按市局方案上门揽收', customer: { id: branch } }]]);
  expect(await walk.violations()).toEqual([]);
});

it('REG-11 › the planning manager sets the catalogue, and the offer follows; nobody of a unit does', async () => {
  const service = (code: string, marginRate: string) => ({ code, name: code, nameEn: code, needs: ['DOCUMENTS'], marginRate, cost: '3.00', promisedDays: 3, registeredProof: true });
  const setting = { input: { validFrom: walk.day(1), services: [service('EXPRESS', '0.1'), service('REGISTERED_LETTER', '0.2')], reason: '新资费' } };
  expect(await walk.as('chaoyang.head').refused('setOfferCatalogue', setting)).toBe('FORBIDDEN Forbidden');
  await walk.as('planning').does('setOfferCatalogue', setting);
  const codes = async (on: string) => (await walk.as('chaoyang.manager').ask<{ offer: { services: { code: string }[] } }>(
    'query ($on: Date) { offer(need: "DOCUMENTS", constraints: { registeredProof: true }, on: $on) { services { code } } }', { on })).offer.services.map(({ code }) => code);
  expect([await codes(walk.day()), await codes(walk.day(1))]).toEqual([['EXPRESS', 'REGISTERED_LETTER'], ['REGISTERED_LETTER', 'EXPRESS']]);
});
