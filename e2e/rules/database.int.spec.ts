import { accountsOf } from './accounts';
import { openWalk, type Walk } from './walk';

jest.setTimeout(300_000);

let walk: Walk;
beforeAll(async () => void (walk = await openWalk()));
afterAll(() => walk?.stop());

const READERS = ['director', 'planning', 'supervisor', 'province', 'chaoyang.head', 'chaoyang.manager', 'branch.head', 'express.manager'];
type Listed = { customers: { totalCount: number; edges: { node: { id: string; name: string } }[] } };
const list = async (username: string, filter: object = {}): Promise<Listed['customers']> =>
  (await walk.as(username).ask<Listed>('query ($filter: CustomerFilter) { customers(filter: $filter, first: 200) { totalCount edges { node { id name } } } }', { filter })).customers;

describe('the city’s database', () => {
  it('REG-16 › names for each key account who develops it and who serves it', async () => {
    const { customers } = await walk.as('director').ask<{ customers: { edges: { node: { ownership: object | null; revenue: { byUnit: object[] } } }[] } }>(
      '{ customers(filter: { status: [KEY_ACCOUNT] }, first: 200) { edges { node { ownership { unit { name tier } } revenue(year: 2025) { byUnit { unit { name } amount } } } } } }');
    expect(customers.edges.length).toBeGreaterThan(100);
    for (const { node } of customers.edges) expect(node.ownership).toMatchObject({ unit: { name: expect.stringMatching(/\p{Script=Han}/u) as string } });
    expect(customers.edges.some(({ node }) => node.revenue.byUnit.length > 1)).toBe(true);
  });

  it.each(READERS)('REG-16 › %s sees the same in list, count, search and by id, and nothing of it where it is hidden', async username => {
    const [own, all] = [await list(username), await list('director')];
    expect(own.edges).toHaveLength(own.totalCount);
    const mine = new Set(own.edges.map(({ node }) => node.id));
    const sample = all.edges.filter((_, at) => at % 15 === 0).map(({ node }) => node);
    for (const { id, name } of sample) {
      const text = name.slice(-11, -2);
      const { customer, searchCustomers } = await walk.as(username).ask<{ customer: object | null; searchCustomers: { edges: { node: { id: string } }[] } }>(
        'query ($id: ID!, $text: String!) { customer(id: $id) { id grade { level } revenue(year: 2025) { total } complaints { totalCount } } searchCustomers(text: $text) { edges { node { id } } } }', { id, text });
      expect([customer !== null, searchCustomers.edges.some(({ node }) => node.id === id)]).toEqual([mine.has(id), mine.has(id)]);
    }
  });

  it('REG-16 › the city sees all, a county its own, a bureau its line’s: and no two of them see everything', async () => {
    const counts = Object.fromEntries(await Promise.all(READERS.map(async username => [username, (await list(username)).totalCount] as const)));
    expect(new Set(['director', 'planning', 'supervisor', 'province'].map(username => counts[username])).size).toBe(1);
    for (const username of ['chaoyang.head', 'chaoyang.manager', 'branch.head', 'express.manager']) expect(counts[username]).toBeLessThan(counts['director'] ?? 0);
  });

  it('REG-16 › a customer is found by part of its name, by initials and by ID, whoever is responsible', async () => {
    const [account] = await accountsOf(walk, { kind: 'REGIONAL', grade: 'GOLD', unit: 'U440513' });
    for (const text of [account?.name.slice(3, 9), account?.code]) {
      const { searchCustomers } = await walk.as('supervisor').ask<{ searchCustomers: { edges: { node: { id: string } }[] } }>('query ($text: String!) { searchCustomers(text: $text, first: 200) { edges { node { id } } } }', { text });
      expect(searchCustomers.edges.map(({ node }) => node.id)).toContain(account?.id);
    }
    expect(await walk.as('supervisor').faultsOf('{ searchCustomers(text: "一") { totalCount } }')).toMatch(/^BAD_USER_INPUT SearchTooShort/);
  });

  it('REG-16 › what the city centre has left undecided past its time shows, and goes once it is decided', async () => {
    const overdue = async () => (await walk.as('director').ask<{ overdueFilings: { edges: { node: { id: string; dueAt: string } }[] } }>('{ overdueFilings { edges { node { id dueAt } } } }')).overdueFilings.edges.map(({ node }) => node.id);
    const { filing } = await walk.as('chaoyang.manager').does<{ filing: { id: string } }>('fileCustomer', {
      input: { name: '潮阳样例久置', division: '440513001', kind: 'REGIONAL', agreementSigned: true }, select: 'filing { id dueAt }' });
    await walk.quiet();
    expect(await overdue()).not.toContain(filing.id);
    walk.forward(30);
    expect(await overdue()).toContain(filing.id);
    await walk.as('director').does('reviewFiling', { input: { filingId: filing.id, decision: 'APPROVE' } });
    expect(await overdue()).not.toContain(filing.id);
  });

  it.each(['director', 'planning', 'chaoyang.head', 'express.manager', 'province'])('REG-16 › %s imports no customers', async username => {
    const response = await walk.upload(username, '/imports/customers', 'source_system,source_ref,name,credit_code,division,sector,agreement_signed,head_office_ref\n');
    expect(response).toBe('FORBIDDEN');
  });

  it('REG-16 › nothing is shown to whoever has not signed in, or signed in wrongly', async () => {
    expect(await walk.stranger('{ customers(first: 1) { totalCount } }')).toMatch(/^UNAUTHENTICATED/);
    expect(await walk.stranger('mutation { signIn(input: { username: "director", password: "wrong" }) { token } }')).toMatch(/^UNAUTHENTICATED WrongCredentials/);
  });
});
