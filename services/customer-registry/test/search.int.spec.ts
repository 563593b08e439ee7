import { countyHead, director, nobody } from '@keyaccount/test-kit';
import { countStatements } from '@keyaccount/subgraph-kit';
import { searchPage } from '../src/profile/store/search';
import { line, openScene, type Scene } from './scene';

type Actor = Parameters<Scene['ask']>[0];
type Page = { searchCustomers: { edges: { node: { name: string } }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean }; totalCount: number } };

describe('search', () => {
  let scene: Scene;
  const CREDIT_CODE = '91440515MA4WJ3KU86';
  beforeAll(async () => {
    scene = await openScene();
    await scene.send([
      line('1', '440515', { name: '汕头市澄海区绿源食品有限公司', creditCode: CREDIT_CODE }), line('2', '440513', { name: '潮阳绿源纺织厂' }),
      line('3', '440515', { name: 'ABC(汕头)科技' }), line('4', '440515', { name: '百分之50%_折扣\\店' }), line('5', '440515', { name: '重庆火锅' }), line('6', '440515', { name: '𠮷野家👍' }),
      ...Array.from({ length: 4000 }, (_, n) => line(`N${n}`, '440511', { name: `${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${'子丑寅卯辰巳午未申酉戌亥'[n % 12]}${'天地玄黄宇宙洪荒日月盈昃'[n % 11]}号店${n}` })),
    ]);
    await scene.analyze();
  });
  afterAll(() => scene.drop());

  const ask = (text: string, actor: Actor = director(), more: { first?: number; after?: string | null } = {}) =>
    scene.ask<Page>(actor, 'query ($text: String!, $first: Int! = 50, $after: String) { searchCustomers(text: $text, first: $first, after: $after) { totalCount edges { node { name } } pageInfo { endCursor hasNextPage } } }', { text, ...more });
  const names = async (text: string, actor?: Actor) => (await ask(text, actor)).data.searchCustomers.edges.map(({ node }) => node.name);

  it.each([
    ['绿源', ['汕头市澄海区绿源食品有限公司', '潮阳绿源纺织厂']], ['绿 源', ['汕头市澄海区绿源食品有限公司', '潮阳绿源纺织厂']], ['lvyuan', ['汕头市澄海区绿源食品有限公司', '潮阳绿源纺织厂']],
    ['lysp', ['汕头市澄海区绿源食品有限公司']], ['𠮷野', ['𠮷野家👍']], ['家👍', ['𠮷野家👍']], ['CY', ['潮阳绿源纺织厂']], ['abc', ['ABC(汕头)科技']], ['ABC(', ['ABC(汕头)科技']],
    ['50%', ['百分之50%_折扣\\店']], ['%_', ['百分之50%_折扣\\店']], ['%折', []], ['扣\\', ['百分之50%_折扣\\店']], ["' or '1'='1", []], ['"; drop table customer', []],
    [CREDIT_CODE, ['汕头市澄海区绿源食品有限公司']], [CREDIT_CODE.toLowerCase(), ['汕头市澄海区绿源食品有限公司']], ['44051599999000', []],
  ])('REG-16 › %s finds %j', async (text, expected) => {
    expect(await names(text)).toEqual(expected);
  });

  it('REG-16 › nobody finds what he may not see', async () => {
    expect(await names('绿源', countyHead('U440513'))).toEqual(['潮阳绿源纺织厂']);
    expect((await ask('绿源', countyHead('U440513'))).data.searchCustomers.totalCount).toBe(1);
    expect((await ask('绿源', nobody())).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('REG-16 › pages have no gap and no overlap', async () => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data: { searchCustomers: { edges, pageInfo } } } = await ask('号店39', director(), { first: 25, after });
      found.push(...edges.map(({ node }) => node.name));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect([found.length, new Set(found).size]).toEqual([111, 111]);
  });

  it.each([['SearchTooShort', '绿', {}], ['SearchTooLong', '绿'.repeat(101), {}], ['SearchInvalid', '绿\u0007源', {}], ['PageSizeOutOfRange', '绿源', { first: 201 }], ['CursorMalformed', '绿源', { after: 'x' }], ['CursorMalformed', '绿源', { after: Buffer.from('["x"]').toString('base64url') }]])('REG-16 › %s', async (reason, text, more) => {
    expect((await ask(text, director(), more)).errors?.map(({ extensions }) => [extensions['code'], extensions['reason']])).toEqual([['BAD_USER_INPUT', reason]]);
  });

  it.each(['绿源', 'lvyuan', 'lysp', 'cy', CREDIT_CODE, '号店39'])('REG-16 › no plan for %s reads all customers or all names', async text => {
    for (const actor of [director(), countyHead('U440513')]) {
      const manager = scene.deps.db.manager;
      const { statements } = await countStatements(scene.deps.db, () => searchPage(manager, actor, { text, limit: 51, after: null }));
      expect(statements).toHaveLength(1);
      const explaining = Object.create(manager) as typeof manager;
      const plans: string[] = [];
      explaining.query = async <T>(sql: string, parameters?: unknown[]): Promise<T> => {
        plans.push(...(await manager.query<{ 'QUERY PLAN': string }[]>(`explain ${sql}`, parameters)).map(row => row['QUERY PLAN']));
        return [] as T;
      };
      await searchPage(explaining, actor, { text, limit: 51, after: null });
      expect(plans.join('\n')).toContain('customer_search_grams');
      expect(plans.join('\n')).not.toMatch(/Seq Scan on customer(_search|_name)?\b/);
    }
  });
});
