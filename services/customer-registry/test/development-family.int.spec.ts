import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director } from '@keyaccount/test-kit';
import { reasonOf, type Actor } from './claims-scene';
import { COUNTY, DEVELOPMENT, openDevelopments, segmented, type Development, type Developments } from './development-scene';
import { approveAll, filedWith, line, staffIdOf, unitChanged } from './scene';

/** A head office at the city with branches in two counties, all of them regional silver accounts. */
const FAMILY = {
  H: { division: '440511', grade: 'SILVER' }, B1: { division: '440515001', grade: 'SILVER', headOffice: 'H' }, B2: { division: '440513', grade: 'SILVER', headOffice: 'H' },
} as const;
const ofCounty = countyHead(COUNTY, [COUNTY, 'S440515001']);

describe('the plan of a family', () => {
  let asked: Developments;
  let ids: Map<string, string>;
  const id = (ref: string): string => ids.get(ref)!;
  beforeEach(async () => {
    asked = await openDevelopments();
    await filedWith(asked.scene, FAMILY);
    await approveAll(asked.scene);
    await asked.scene.send([line('P', '440511004')]);
    ids = await asked.scene.idsByRef();
  });
  afterEach(() => asked.scene.drop());

  /** The business branch's A role surveys; its head narrows. */
  const branchManager = async (): Promise<Actor> => {
    const [seat] = await asked.scene.sql<{ staff: string }>(`select staff_id as staff from account_team_seat where customer_id = $1 and role = 'A' and until is null`, [id('H')]);
    return accountManager('BB4405', seat!.staff);
  };
  const ofBranch = countyHead('BB4405');
  const chosen = async (customers: readonly string[], choice: readonly string[]) => {
    const survey = await segmented(asked, customers, { manager: await branchManager(), head: ofBranch });
    return asked.prioritise(ofBranch, survey, choice);
  };
  const led = async (): Promise<string> => {
    await chosen([id('H'), id('P')], [id('H')]);
    const developmentId = (await asked.developmentsOf(id('H')))[0]!.id;
    await asked.complete(director(), developmentId, 'POSITIONING');
    return developmentId;
  };
  const branchTasks = '按市局方案上门揽收';

  it('REG-9 › the city centre leads the development of the city-level body, whoever surveyed', async () => {
    const developmentId = await led();
    expect(await asked.development(director(), developmentId)).toMatchObject({ unit: { code: 'C4405' }, steps: [{}, {}, {}, { step: 'POSITIONING', status: 'DONE', owner: 'CITY_DIRECTOR' }, { owner: 'CITY_DIRECTOR' }] });
    expect(reasonOf(await asked.plan(ofBranch, developmentId, { branchTasks }))).toBe('RULE_VIOLATION NotStepOwner REG-10');
  });

  it('REG-9 › one plan covers the family: each branch’s part names the centre of its county', async () => {
    const developmentId = await led();
    const { development } = (await asked.plan(director(), developmentId, { branchTasks, branches: [{ customerId: id('B2'), tasks: '驻厂服务' }] })).data['setDevelopmentPlan']!;
    const parts = new Map(development.plan!.parts.map(part => [part.customer!.id, part]));
    expect(development.plan).toMatchObject({ goal: '签订年度协议', version: 1, hiddenParts: 0, offer: null });
    expect([parts.size, parts.get(id('H')), parts.get(id('B1')), parts.get(id('B2'))]).toEqual([
      3, { customer: { id: id('H') }, unit: { code: 'C4405' }, tasks: '上门洽谈' }, { customer: { id: id('B1') }, unit: { code: COUNTY }, tasks: branchTasks },
      { customer: { id: id('B2') }, unit: { code: 'U440513' }, tasks: '驻厂服务' },
    ]);
    expect(development.plan!.parts[0]!.unit.code).toBe('C4405');
  });

  it('REG-9 › each unit sees its own part alone, on the plan and on its customer', async () => {
    const developmentId = await led();
    await asked.plan(director(), developmentId, { branchTasks });
    const seen = (await asked.scene.ask<{ customer: { developments: { totalCount: number; edges: { node: Development }[] } } | null }>(
      ofCounty, `query ($id: ID!) { customer(id: $id) { developments { totalCount edges { node { ${DEVELOPMENT} } } } } }`, { id: id('B1') })).data.customer!.developments;
    expect(seen.totalCount).toBe(1);
    const { customer, survey, plan } = seen.edges[0]!.node;
    expect([customer, survey, plan!.hiddenParts, plan!.parts]).toEqual([null, null, 2, [{ customer: { id: id('B1') }, unit: { code: COUNTY }, tasks: branchTasks }]]);
    const results = async (actor: Actor) => (await asked.development(actor, developmentId))!.steps.map(({ result }) => result);
    expect([await results(ofBranch), await results(ofCounty)]).toEqual([['建议开发', '按销路细分', '出口量大者优先', 'POSITIONING 完成', null], [null, null, null, 'POSITIONING 完成', null]]);
    expect((await asked.development(ofCounty, developmentId))!.plan!.parts).toHaveLength(1);
    expect(await asked.development(countyHead('PB-EXPRESS'), developmentId)).toBeNull();
    const ofOne = accountManager('U440513', staffIdOf('U440513', 9));
    expect((await asked.development(ofOne, developmentId))?.plan?.parts.map(({ unit }) => unit.code)).toEqual(['U440513']);
  });

  it('REG-9 › the centre that serves a branch by the plan sees it, whoever is responsible, as long as the plan stands', async () => {
    await asked.scene.deliver(unitChanged({ code: 'U440523', tier: 'COUNTY_CENTRE', parent: 'C4405', divisions: ['440523'] }));
    await asked.scene.sql(`update customer set division = '440523100' where id = $1`, [id('B2')]);
    const ofIsland = countyHead('U440523');
    const sees = async (): Promise<boolean> => (await asked.scene.ask<{ customer: object | null }>(ofIsland, 'query ($id: ID!) { customer(id: $id) { id } }', { id: id('B2') })).data.customer !== null;
    const developmentId = await led();
    expect(await sees()).toBe(false);
    await asked.plan(director(), developmentId, { branchTasks });
    expect([await sees(), (await asked.development(ofIsland, developmentId))!.plan!.parts.map(({ customer }) => customer?.id)]).toEqual([true, [id('B2')]]);
    const told = (await asked.scene.published('registry.customer-access-changed.v1')).at(-1)!.payload.customers;
    expect(told.find(({ customerId }) => customerId === id('B2'))!.grants).toContainEqual({ basis: 'DEVELOPMENT_PLAN', unit: 'U440523', staffId: null });
    await asked.plan(director(), developmentId, { branchTasks: '改为驻点', expectedVersion: 1 });
    expect((await asked.scene.published('registry.customer-access-changed.v1')).at(-1)!.payload.customers).toEqual(told);
    await asked.abandon(director(), developmentId);
    expect(await sees()).toBe(false);
  });

  it('REG-9 › the plan says what is done for every branch, and names nobody else; it is amended by version', async () => {
    const developmentId = await led();
    expect([
      await asked.plan(director(), developmentId), await asked.plan(director(), developmentId, { branches: [{ customerId: id('B1'), tasks: '揽收' }] }),
      await asked.plan(director(), developmentId, { branchTasks, branches: [{ customerId: id('P'), tasks: '揽收' }] }), await asked.plan(director(), developmentId, { branchTasks: ' ' }),
      await asked.plan(director(), developmentId, { branchTasks, goal: '' }), await asked.plan(director(), developmentId, { branchTasks, expectedVersion: 1 }), await asked.plan(director(), newId(), { branchTasks }),
    ].map(reasonOf)).toEqual([
      'RULE_VIOLATION BranchTasksMissing REG-9', 'RULE_VIOLATION BranchTasksMissing REG-9', 'RULE_VIOLATION BranchNotOfFamily REG-9', 'BAD_USER_INPUT StepResultInvalid REG-10',
      'BAD_USER_INPUT StepResultInvalid REG-10', 'CONFLICT PlanChanged REG-9', 'NOT_FOUND DevelopmentNotFound',
    ]);
    expect(await asked.scene.sql('select 1 from development_plan')).toEqual([]);
    const race = await Promise.all([1, 2].map(() => asked.plan(director(), developmentId, { branchTasks })));
    expect(race.map(reasonOf).filter(Boolean)).toEqual(['CONFLICT PlanChanged REG-9']);
    await asked.complete(director(), developmentId, 'MARKETING_PLAN');
    expect((await asked.plan(director(), developmentId, { branchTasks: '改为驻点', expectedVersion: 1 })).data['setDevelopmentPlan']!.development.plan).toMatchObject({ version: 2 });
  });

  it('REG-9 › a branch is not developed beside the plan of its head office', async () => {
    await led();
    const [seat] = await asked.scene.sql<{ staff: string }>(`select staff_id as staff from account_team_seat where customer_id = $1 and role = 'A' and until is null`, [id('B1')]);
    await asked.scene.send([line('P2', '440515001')]);
    const ofB1 = accountManager(COUNTY, seat!.staff);
    const survey = await segmented(asked, [id('B1'), (await asked.scene.idsByRef()).get('P2')!], { manager: ofB1, head: ofCounty });
    expect(reasonOf(await asked.prioritise(ofCounty, survey, [id('B1')]))).toBe('RULE_VIOLATION BranchUnderPlan REG-9');
  });

  it('REG-9 › head office and branch are not chosen together', async () => {
    const city: Actor = { ...director(), posts: [{ unit: 'C4405', post: 'ACCOUNT_MANAGER', tier: 'CITY_CENTRE' }] };
    const own = await segmented(asked, [id('H'), id('B1')], { manager: city, head: director() });
    expect(reasonOf(await asked.prioritise(director(), own, [id('B1'), id('H')]))).toBe('RULE_VIOLATION BranchUnderPlan REG-9');
  });

  it('REG-8 › success at the city level turns the head office’s account over to B, whichever unit is responsible', async () => {
    const developmentId = await led();
    await asked.plan(director(), developmentId, { branchTasks });
    await asked.complete(director(), developmentId, 'MARKETING_PLAN');
    await asked.complete({ ...director(), posts: [{ unit: 'C4405', post: 'ACCOUNT_MANAGER', tier: 'CITY_CENTRE' }] }, developmentId, 'EXPANSION');
    expect((await asked.succeed(director(), developmentId)).data['succeedDevelopment']!.development).toMatchObject({ status: 'SUCCEEDED', customer: { accountTeam: { phase: 'UPKEEP' } } });
  });
});
