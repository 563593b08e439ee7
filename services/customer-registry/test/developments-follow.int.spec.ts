import { newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director } from '@keyaccount/test-kit';
import { reasonOf, type Actor } from './claims-scene';
import { COUNTY, developed, head, openDevelopments, segmented, silverAccount, twoProspects, type Developments } from './development-scene';
import { approveAll, filedWith, line, staffIdOf } from './scene';

const CITY = 'C4405';
const ofCity = accountManager(CITY, staffIdOf(CITY, 1));
const surveyor = { ...ofCity, reach: { all: true, units: [], homeUnits: [] } };
const STANDING = 'unit { code } followedFrom { code } customer { id } steps { step unit { code } owner status dueOn } plan { parts { unit { code } } }';
type Standing = {
  unit: { code: string }; followedFrom: { code: string } | null; customer: object | null; steps: { step: string; unit: { code: string }; owner: string; status: string; dueOn: string }[];
  plan: { parts: { unit: { code: string } }[] } | null;
};

describe('a development whose customer goes to another unit', () => {
  let asked: Developments;
  beforeEach(async () => void (asked = await openDevelopments()));
  afterEach(() => asked.scene.drop());

  const standing = async (actor: Actor, id: string): Promise<Standing | null> =>
    (await asked.scene.ask<{ development: Standing | null }>(actor, `query ($id: ID!) { development(id: $id) { ${STANDING} } }`, { id })).data.development;
  const overdue = async (actor: Actor): Promise<string[]> =>
    (await asked.scene.ask<{ overdueDevelopmentSteps: { edges: { node: { development: { id: string } } }[] } }>(actor, '{ overdueDevelopmentSteps { edges { node { development { id } } } } }'))
      .data.overdueDevelopmentSteps.edges.map(({ node }) => node.development.id);
  const settle = () => asked.scene.ask(director(), 'mutation { settleOwnership(input: {}) { moved } }');
  const followed = async () => (await asked.scene.published('registry.development-followed.v1')).map(({ payload }) => payload);

  /** The county's silver account, positioned and planned. */
  const planned = async () => {
    const { customers, lead } = await silverAccount(asked);
    const id = await developed(asked, customers, { manager: lead, head });
    await asked.complete(head, id, 'POSITIONING');
    await asked.plan(head, id);
    return { id, customers, lead };
  };
  const mayMarket = (customerId: string, unit: string, until: string) => asked.scene.sql(
    `insert into declaration (id, customer_id, unit_code, line, service, plan, starts_on, ends_on, status, responsible_unit, hearing_due, declared_by, declared_at, decided_by, decided_at, version)
     values ($1, $2, $3, null, '商函', '上门推介', '2025-01-15', $4, 'APPROVED', $3, '2025-01-22', $5, '2025-01-15T02:00:00Z', $5, '2025-01-15T02:00:00Z', 2)`,
    [newId(), customerId, unit, until, director().staffId],
  );

  it('GRD-8 › it follows to the responsible unit with its open step, which goes on from there in the same cascade', async () => {
    const { id, customers, lead } = await planned();
    const correlationId = newId();
    await asked.scene.grade({ [customers[0]]: 'DIAMOND' }, 2, correlationId);
    const seen = await standing(ofCity, id);
    expect(seen).toMatchObject({ unit: { code: CITY }, followedFrom: { code: COUNTY }, plan: { parts: [{ unit: { code: CITY } }] } });
    expect(seen!.steps.map(({ step, unit, owner, status, dueOn }) => [step, unit.code, owner, status, dueOn])).toEqual([
      ['SURVEY', COUNTY, 'ACCOUNT_MANAGER', 'DONE', '2025-01-22'], ['SEGMENTATION', COUNTY, 'HEAD', 'DONE', '2025-01-22'], ['PRIORITISATION', COUNTY, 'HEAD', 'DONE', '2025-01-22'],
      ['POSITIONING', COUNTY, 'HEAD', 'DONE', '2025-01-22'], ['MARKETING_PLAN', CITY, 'CITY_DIRECTOR', 'OPEN', '2025-01-29'],
    ]);
    expect((await asked.scene.published('registry.development-followed.v1')).map(({ payload, correlation_id }) => [payload, correlation_id]))
      .toEqual([[{ developmentId: id, version: 3, customerId: customers[0], from: COUNTY, to: CITY }, correlationId]]);
    expect(await standing(lead, id)).toBeNull();
    expect(reasonOf(await asked.complete(lead, id, 'MARKETING_PLAN'))).toBe('NOT_FOUND DevelopmentNotFound');
    expect((await asked.complete(director(), id, 'MARKETING_PLAN')).errors).toBeUndefined();
    expect((await asked.complete(ofCity, id, 'EXPANSION')).errors).toBeUndefined();
    expect((await asked.succeed(ofCity, id)).data['succeedDevelopment']!.development.status).toBe('SUCCEEDED');
  });

  it('REG-10 › who did a step before it went hears that it is done, and sees it no more', async () => {
    const { id, customers, lead } = await planned();
    await asked.complete(head, id, 'MARKETING_PLAN');
    const idempotencyKey = newId();
    expect((await asked.complete(lead, id, 'EXPANSION', { idempotencyKey })).errors).toBeUndefined();
    await asked.scene.grade({ [customers[0]]: 'DIAMOND' }, 2);
    expect(reasonOf(await asked.complete(lead, id, 'EXPANSION', { idempotencyKey }))).toBe('NOT_FOUND OutOfSight');
  });

  it('REG-10 › nobody is left with a step that is overdue and not his', async () => {
    const { id, customers, lead } = await planned();
    asked.days(30);
    expect([await overdue(lead), await overdue(ofCity)]).toEqual([[id], []]);
    await asked.scene.grade({ [customers[0]]: 'DIAMOND' }, 2);
    expect([await overdue(lead), await overdue(ofCity)]).toEqual([[], [id]]);
  });

  it('REG-1 › a prospect’s goes to whoever becomes responsible with the approval', async () => {
    const ids = await filedWith(asked.scene, { A: { division: '440515001', grade: 'DIAMOND' } });
    await asked.scene.send([line('P2', '440515002')]);
    const id = await developed(asked, [ids.get('A')!, (await asked.scene.idsByRef()).get('P2')!]);
    await approveAll(asked.scene);
    expect(await standing(director(), id)).toMatchObject({ unit: { code: CITY }, followedFrom: { code: COUNTY } });
    expect(await followed()).toEqual([{ developmentId: id, version: 2, customerId: ids.get('A'), from: COUNTY, to: CITY }]);
  });

  it('REG-4 › it stays with who has leave, until the leave has run out', async () => {
    const { id, customers } = await planned();
    await mayMarket(customers[0], COUNTY, '2025-02-28');
    await asked.scene.grade({ [customers[0]]: 'DIAMOND' }, 2);
    await settle();
    expect(await standing(director(), id)).toMatchObject({ unit: { code: COUNTY }, followedFrom: null });
    expect((await asked.complete(head, id, 'MARKETING_PLAN')).errors).toBeUndefined();
    asked.days(45);
    await settle();
    expect(await standing(director(), id)).toMatchObject({ unit: { code: CITY }, followedFrom: { code: COUNTY }, steps: [{}, {}, {}, {}, { unit: { code: COUNTY } }, { step: 'EXPANSION', unit: { code: CITY } }] });
    await settle();
    expect(await followed()).toHaveLength(1);
  });

  it('REG-10 › it comes to stand beside the new unit’s own, and either may be ended', async () => {
    const { id, customers } = await planned();
    await asked.scene.sql(`update customer set status = 'KEY_ACCOUNT', unit_code = 'U440513', code = '44051300009000', kind = 'REGIONAL', grade = 'GENERAL' where id = $1`, [customers[1]]);
    await mayMarket(customers[0], CITY, '2025-12-31');
    const survey = await segmented(asked, customers, { manager: surveyor, head: director() }, '出口加工');
    await asked.prioritise(director(), survey, [customers[0]]);
    const own = (await asked.developmentsOf(customers[0])).map(row => row.id).find(one => one !== id)!;
    await asked.scene.grade({ [customers[0]]: 'DIAMOND' }, 2);
    const units = await asked.scene.sql<{ unit: string }>(`select unit_code as unit from development where status = 'RUNNING' order by id`);
    expect(units).toEqual([{ unit: CITY }, { unit: CITY }]);
    const again = await segmented(asked, customers, { manager: surveyor, head: director() }, '日用化工');
    expect(reasonOf(await asked.prioritise(director(), again, [customers[0]]))).toBe('CONFLICT DevelopmentRunning REG-10');
    expect((await asked.abandon(ofCity, own)).errors).toBeUndefined();
    expect((await asked.complete(director(), id, 'MARKETING_PLAN')).errors).toBeUndefined();
  });

  it('GRD-8 › a step that is done while the customer moves is done once, by whoever led it then', async () => {
    const { id, customers } = await planned();
    const [done] = await Promise.all([asked.complete(head, id, 'MARKETING_PLAN'), asked.scene.grade({ [customers[0]]: 'DIAMOND' }, 2)]);
    const steps = (await standing(director(), id))!.steps.slice(4).map(({ step, unit, status }) => [step, unit.code, status]);
    expect(steps).toEqual(reasonOf(done) === undefined ? [['MARKETING_PLAN', COUNTY, 'DONE'], ['EXPANSION', CITY, 'OPEN']] : [['MARKETING_PLAN', CITY, 'OPEN']]);
  });

  it('REG-10 › a development that has ended stays where it was', async () => {
    const { id, customers } = await planned();
    await asked.abandon(head, id);
    await asked.scene.grade({ [customers[0]]: 'DIAMOND' }, 2);
    expect(await standing(director(), id)).toMatchObject({ unit: { code: COUNTY }, followedFrom: null });
    expect(await followed()).toEqual([]);
  });

  it('REG-10 › what no cascade moved follows with the new day', async () => {
    const [kept, merged] = await twoProspects(asked);
    const id = await developed(asked, [merged, kept]);
    await asked.scene.sql(`update customer set status = 'KEY_ACCOUNT', unit_code = 'U440513', code = '44051300009000', kind = 'REGIONAL', grade = 'SILVER' where id = $1`, [merged]);
    await settle();
    expect(await standing(countyHead('U440513'), id)).toMatchObject({ unit: { code: 'U440513' } });
    expect(reasonOf(await asked.complete(head, id, 'POSITIONING'))).toMatch(/NotStepOwner|DevelopmentNotFound/);
  });
});
