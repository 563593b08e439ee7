import { countStatements } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director } from '@keyaccount/test-kit';
import type { Actor } from './claims-scene';
import { DEVELOPMENT, head, manager, openDevelopments, segmented, SURVEY, type Developments } from './development-scene';
import { line } from './scene';

type Page = { totalCount: number; edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
const PAGE = 'totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor }';
const LISTS = ['developments', 'sectorSurveys', 'overdueDevelopmentSteps'] as const;
const REFS = ['P1', 'P2', 'P3', 'P4', 'P5'];

describe('the lists of surveys, developments and steps', () => {
  let asked: Developments;
  let customers: string[];
  beforeAll(async () => {
    asked = await openDevelopments();
    await asked.scene.send(REFS.map(ref => line(ref, '440515001')));
    const ids = await asked.scene.idsByRef();
    customers = REFS.map(ref => ids.get(ref)!);
    const id = await segmented(asked, customers);
    await asked.prioritise(head, id, customers);
    for (const sector of ['五金', '服装', '塑料']) {
      asked.days(1);
      await asked.open(manager, { sector, enterprises: customers });
    }
    for (const { id: development } of await asked.scene.sql<{ id: string }>('select id from development')) {
      await asked.complete(head, development, 'POSITIONING');
      await asked.plan(head, development, { offer: { need: 'DOCUMENTS' } });
    }
    asked.days(30);
  });
  afterAll(() => asked.scene.drop());

  const list = async (of: (typeof LISTS)[number], first: number, after: string | null = null, actor: Actor = director()) =>
    (await asked.scene.ask<Record<string, Page>>(actor, `query ($first: Int!, $after: String) { ${of}(first: $first, after: $after) { ${PAGE} } }`, { first, after }));
  const idsOf = (page: Page): string[] => page.edges.map(({ node: { id } }) => id);

  it.each<[(typeof LISTS)[number], number]>([['developments', 5], ['sectorSurveys', 4], ['overdueDevelopmentSteps', 8]])(
    'REG-10 › %s are the same in pages of any size, each once', async (of, total) => {
      const whole = (await list(of, 200)).data[of]!;
      expect([whole.totalCount, new Set(idsOf(whole)).size]).toEqual([total, total]);
      for (const first of [1, 2, 3]) {
        const read: string[] = [];
        for (let after: string | null = null, more = true; more;) {
          const page: Page = (await list(of, first, after)).data[of]!;
          read.push(...idsOf(page));
          [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
        }
        expect(read).toEqual(idsOf(whole));
      }
    });

  it('REG-10 › steps come longest overdue first, surveys newest first', async () => {
    const { data } = await asked.scene.ask<Record<string, { edges: { node: { dueOn: string; sector: string } }[] }>>(
      director(), '{ overdueDevelopmentSteps { edges { node { dueOn } } } sectorSurveys { edges { node { sector } } } }');
    const days = data['overdueDevelopmentSteps']!.edges.map(({ node }) => node.dueOn);
    expect(days).toEqual([...days].sort());
    expect(data['sectorSurveys']!.edges.map(({ node }) => node.sector)).toEqual(['塑料', '服装', '五金', '玩具制造']);
  });

  it('REG-10 › surveys are filtered by state, unit and sector', async () => {
    const found = async (filter: object) => (await asked.scene.ask<{ sectorSurveys: { totalCount: number; edges: object[] } }>(
      head, 'query ($filter: SectorSurveyFilter) { sectorSurveys(filter: $filter) { totalCount edges { cursor } } }', { filter })).data.sectorSurveys;
    const counts = await Promise.all([{ status: ['NARROWED'] }, { status: ['SURVEYING', 'CLOSED'] }, { unit: 'U440515' }, { unit: 'U440513' }, { sector: '五金' }, { sector: '五金', status: ['NARROWED'] }].map(found));
    expect(counts.map(({ totalCount, edges }) => [totalCount, edges.length])).toEqual([[1, 1], [3, 3], [4, 4], [0, 0], [1, 1], [0, 0]]);
  });

  it.each(LISTS)('REG-10 › %s refuse a cursor of elsewhere and a page that is too large', async of => {
    const foreign = Buffer.from(JSON.stringify(['x', 'y'])).toString('base64url');
    const reason = async (first: number, after: string | null) => (await list(of, first, after)).errors?.[0]?.extensions['reason'];
    expect([await reason(5, foreign), await reason(5, 'rubbish'), await reason(201, null)]).toEqual(['CursorMalformed', 'CursorMalformed', 'PageSizeOutOfRange']);
  });

  it.each(LISTS)('REG-10 › %s show another county nothing', async of => {
    for (const actor of [countyHead('U440513'), accountManager('U440513')]) expect((await list(of, 5, null, actor)).data[of]).toMatchObject({ totalCount: 0, edges: [] });
  });

  it.each<[string, number, string]>([
    ['developments', 1, `developments(first: $first) { edges { node { ${DEVELOPMENT} } } }`], ['sectorSurveys', 1, `sectorSurveys(first: $first) { edges { node { ${SURVEY} } } }`],
    ['overdueDevelopmentSteps', 4, `overdueDevelopmentSteps(first: $first) { edges { node { owner late survey { id sector } development { id plan { goal parts { tasks } } } } } }`],
    ['customers', 1, `customers(first: $first, filter: { status: [PROSPECT] }) { edges { node { developments(first: 3) { totalCount edges { node { ${DEVELOPMENT} } } } } } }`],
  ])('REG-10 › %s with all that hangs on them need as many statements for all as for %i', async (of, few, selection) => {
    const read = (first: number) => countStatements(asked.scene.deps.db, () => asked.scene.ask<Record<string, { edges: object[] }>>(head, `query ($first: Int!) { ${selection} }`, { first }));
    const [some, all] = [await read(few), await read(200)];
    expect([some.result.errors, some.result.data[of]!.edges.length, all.result.data[of]!.edges.length > few]).toEqual([undefined, few, true]);
    expect(all.statements.length).toBe(some.statements.length);
  });
});
