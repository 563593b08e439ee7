import { accountManager, countyHead, director } from '@keyaccount/test-kit';
import { developed, developmentsOn, head, manager, segmented, type Developments } from './development-scene';
import { openMerging, reasonOf, type Merging } from './merging-scene';
import { line } from './scene';

const PLACE = '440515001';
/** Two families at the city, and an account beside them. */
const CUSTOMERS = {
  H: { division: '440511', grade: 'SILVER' }, B: { division: PLACE, grade: 'SILVER', headOffice: 'H' }, K: { division: '440511', grade: 'SILVER' },
  L: { division: '440513', grade: 'SILVER', headOffice: 'K' }, X: { division: '440513', grade: 'SILVER' },
} as const;

let merging: Merging;
let asked: Developments;
beforeEach(async () => {
  merging = await openMerging(CUSTOMERS);
  const { ids, scene } = merging;
  asked = developmentsOn(scene);
  await scene.send([...['P', 'Q', 'R'].map(ref => line(ref, PLACE)), line('S', '440511004')]);
  for (const [ref, id] of await scene.idsByRef()) ids.set(ref, id);
});
afterEach(() => merging.scene.drop());

const done = async (survivor: string, merged: string): Promise<string> => {
  const answer = await merging.merge(survivor, merged);
  if (answer.errors) throw new Error(`refused: ${reasonOf(answer)}`);
  return answer.data.mergeCustomers.merge.id;
};
const undone = async (mergeId: string): Promise<void> => expect(reasonOf(await merging.unmerge(mergeId))).toBeUndefined();
const idsOf = (...refs: string[]): string[] => refs.map(ref => merging.idOf(ref));
const developmentOf = async (id: string) => (await merging.scene.sql<{ customer: string; status: string; outcome: string | null; open: number }>(
  `select d.customer_id as customer, d.status, d.outcome, count(s.id) filter (where s.status = 'OPEN')::int as open from development d
     left join development_step s on s.development_id = d.id where d.id = $1 group by d.id`, [id]))[0];
const enterprises = async (surveyId: string) =>
  (await merging.scene.sql<{ id: string }>('select customer_id as id from surveyed_enterprise where survey_id = $1 order by 1', [surveyId])).map(({ id }) => id);
const served = async (ref: string) =>
  (await merging.scene.sql<{ unit: string }>(`select unit_code as unit from customer_access where customer_id = $1 and basis = 'DEVELOPMENT_PLAN' order by 1`, [merging.idOf(ref)])).map(({ unit }) => unit);

describe('developments of both', () => {
  it('REG-10 › the survivor takes the place in the survey and is developed; undone, everything is as it was', async () => {
    const id = await developed(asked, idsOf('Q', 'R'));
    await asked.complete(head, id, 'POSITIONING');
    await asked.plan(head, id);
    const before = await merging.state(['P', 'Q']);
    expect((await merging.preview('P', 'Q'))!.moves).toEqual(expect.arrayContaining([{ kind: 'SURVEYED_ENTERPRISE', count: 1 }, { kind: 'DEVELOPMENT', count: 1 }]));
    const merge = await done('P', 'Q');
    expect(await developmentOf(id)).toEqual({ customer: merging.idOf('P'), status: 'RUNNING', outcome: null, open: 1 });
    expect((await asked.development(director(), id))!.plan!.parts.map(({ customer }) => customer!.id)).toEqual(idsOf('P'));
    await undone(merge);
    expect(await merging.state(['P', 'Q'])).toEqual(before);
  });

  it('REG-1 › what had ended before is found with the survivor, and with its own customer once the merge is undone', async () => {
    const id = await developed(asked, idsOf('Q', 'R'));
    await asked.abandon(head, id);
    const found = async (ref: string) => (await merging.scene.ask<{ customer: { developments: { totalCount: number; edges: { node: { id: string } }[] } } }>(
      head, 'query ($id: ID!) { customer(id: $id) { developments { totalCount edges { node { id } } } } }', { id: merging.idOf(ref) })).data.customer.developments;
    const [one, none] = [{ totalCount: 1, edges: [{ node: { id } }] }, { totalCount: 0, edges: [] }];
    const merge = await done('P', 'Q');
    expect([await found('P'), await found('Q')]).toEqual([one, one]);
    await undone(merge);
    expect([await found('P'), await found('Q')]).toEqual([none, one]);
  });

  it('REG-10 › what has come of it with the survivor goes back with it', async () => {
    const id = await developed(asked, idsOf('Q', 'R'));
    const merge = await done('P', 'Q');
    expect(reasonOf(await asked.complete(head, id, 'POSITIONING'))).toBeUndefined();
    expect(reasonOf(await asked.plan(head, id))).toBeUndefined();
    expect(reasonOf(await asked.complete(head, id, 'MARKETING_PLAN'))).toBeUndefined();
    await undone(merge);
    expect(await developmentOf(id)).toEqual({ customer: merging.idOf('Q'), status: 'RUNNING', outcome: null, open: 1 });
    const shown = (await asked.development(director(), id))!;
    expect([shown.customer!.id, shown.plan!.parts.map(({ customer }) => customer!.id), await served('P')]).toEqual([merging.idOf('Q'), idsOf('Q'), []]);
  });

  it('REG-10 › it is abandoned where its unit develops the survivor already, and goes on when the merge is undone', async () => {
    const [first, second] = [await developed(asked, idsOf('Q', 'R')), await developed(asked, idsOf('P', 'R'), { manager, head }, '服装')];
    const before = await merging.state(['P', 'Q']);
    expect((await merging.preview('P', 'Q'))!.moves).toEqual(expect.arrayContaining([{ kind: 'DEVELOPMENT_ENDED', count: 1 }]));
    const merge = await done('P', 'Q');
    expect([await developmentOf(first), await developmentOf(second)]).toMatchObject([
      { customer: merging.idOf('Q'), status: 'ABANDONED', outcome: '同一法人重复建档', open: 0 }, { customer: merging.idOf('P'), status: 'RUNNING', open: 1 },
    ]);
    await undone(merge);
    expect(await merging.state(['P', 'Q'])).toEqual(before);
    expect(reasonOf(await asked.complete(head, first, 'POSITIONING'))).toBeUndefined();
  });

  it('REG-10 › what had ended before is read with the survivor, by either id, and with its own customer alone after the undoing', async () => {
    const [theirs, ours] = [await developed(asked, idsOf('Q', 'R')), await developed(asked, idsOf('P', 'R'), { manager, head }, '服装')];
    expect(reasonOf(await asked.abandon(head, theirs))).toBeUndefined();
    const listed = async (ref: string) => {
      const { data } = await merging.scene.ask<{ customer: { developments: { totalCount: number; edges: { node: { id: string; customer: { id: string } } }[] } } }>(
        head, 'query ($id: ID!) { customer(id: $id) { developments { totalCount edges { node { id customer { id } } } } } }', { id: merging.idOf(ref) });
      const { totalCount, edges } = data.customer.developments;
      return { totalCount, ids: edges.map(({ node }) => node.id).sort(), of: [...new Set(edges.map(({ node }) => node.customer.id))] };
    };
    const merge = await done('P', 'Q');
    const both = { totalCount: 2, ids: [theirs, ours].sort(), of: idsOf('P') };
    expect([await listed('P'), await listed('Q')]).toEqual([both, both]);
    await undone(merge);
    expect([await listed('P'), await listed('Q')]).toEqual([{ totalCount: 1, ids: [ours], of: idsOf('P') }, { totalCount: 1, ids: [theirs], of: idsOf('Q') }]);
  });

  it('REG-10 › a survey of both goes on with the survivor alone, and has both again afterwards', async () => {
    const survey = await segmented(asked, idsOf('P', 'Q', 'R'));
    const before = await merging.state(['P', 'Q']);
    const merge = await done('P', 'Q');
    expect(await enterprises(survey)).toEqual(idsOf('P', 'R').sort());
    expect(reasonOf(await asked.prioritise(head, survey, idsOf('Q')))).toBe('RULE_VIOLATION EnterpriseNotSurveyed REG-10');
    await undone(merge);
    expect(await merging.state(['P', 'Q'])).toEqual(before);
    expect(reasonOf(await asked.prioritise(head, survey, idsOf('Q')))).toBeUndefined();
  });

  it('REG-10 › a survey that begins at that moment has the survivor', async () => {
    const [, opened] = await Promise.all([done('P', 'Q'), asked.open(manager, { sector: '玩具', enterprises: idsOf('Q', 'R') })]);
    expect(await enterprises(opened.data['openSectorSurvey']!.survey.id)).toEqual(idsOf('P', 'R').sort());
    expect(reasonOf(await asked.open(manager, { sector: '服装', enterprises: idsOf('P', 'Q') }))).toBe('BAD_USER_INPUT EnterpriseTwice REG-10');
  });

  it('REG-10 › whoever chooses the merged one at that moment develops the survivor, or nobody', async () => {
    const survey = await segmented(asked, idsOf('Q', 'R'));
    const [, chosen] = await Promise.all([done('P', 'Q'), asked.prioritise(head, survey, idsOf('Q'))]);
    const running = await merging.scene.sql<{ id: string }>('select customer_id as id from development');
    expect(running.map(({ id }) => id)).toEqual(reasonOf(chosen) === undefined ? idsOf('P') : []);
    expect(await enterprises(survey)).toEqual(idsOf('P', 'R').sort());
  });
});

describe('plans of families', () => {
  const ofBranch = countyHead('BB4405');
  /** The city centre develops a family by a plan in which each branch has a part. */
  const planned = async (ref: string, sector: string): Promise<string> => {
    const [seat] = await merging.scene.sql<{ staff: string }>(`select staff_id as staff from account_team_seat where customer_id = $1 and role = 'A' and until is null`, [merging.idOf(ref)]);
    const id = await developed(asked, idsOf(ref, 'S'), { manager: accountManager('BB4405', seat!.staff), head: ofBranch }, sector);
    await asked.complete(director(), id, 'POSITIONING');
    expect(reasonOf(await asked.plan(director(), id, { branchTasks: '上门揽收' }))).toBeUndefined();
    return id;
  };

  it('REG-9 › the part of a branch is the survivor’s, with who serves it, and its own again', async () => {
    await planned('H', '玩具');
    const before = await merging.state(['B', 'X']);
    expect([await served('B'), await served('X')]).toEqual([['U440515'], []]);
    expect((await merging.preview('X', 'B'))!.moves).toEqual(expect.arrayContaining([{ kind: 'PLAN_PART', count: 1 }]));
    const merge = await done('X', 'B');
    expect(await merging.scene.sql('select 1 from development_plan_part where customer_id = $1', [merging.idOf('B')])).toEqual([]);
    expect([await served('B'), await served('X')]).toEqual([['U440515'], ['U440515']]);
    await undone(merge);
    expect(await merging.state(['B', 'X'])).toEqual(before);
  });

  it('REG-9 › a branch that is its head office has no part of its own as long as the merge stands', async () => {
    const id = await planned('H', '玩具');
    const before = await merging.state(['B', 'H']);
    const merge = await done('H', 'B');
    expect((await asked.development(director(), id))!.plan!.parts.map(({ customer }) => customer!.id)).toEqual(idsOf('H'));
    expect(await served('B')).toEqual([]);
    await undone(merge);
    expect(await merging.state(['B', 'H'])).toEqual(before);
  });

  it('REG-9 › a plan that is abandoned with the merge shows nobody a branch, until it goes on', async () => {
    const [ours, theirs] = [await planned('H', '玩具'), await planned('K', '服装')];
    const before = await merging.state(['H', 'B', 'K', 'L']);
    const merge = await done('K', 'H');
    expect([(await developmentOf(ours))!.status, (await developmentOf(theirs))!.status]).toEqual(['ABANDONED', 'RUNNING']);
    expect([await served('B'), await served('L')]).toEqual([[], ['U440513']]);
    await undone(merge);
    expect(await served('B')).toEqual(['U440515']);
    expect(await merging.state(['H', 'B', 'K', 'L'])).toEqual(before);
  });
});
