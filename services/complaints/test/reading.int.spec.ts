import { countStatements, newId } from '@keyaccount/subgraph-kit';
import { countyHead, director, graphql } from '@keyaccount/test-kit';
import { approved, granted, MONDAY, recorded, testDesk, type TestDesk } from './desk';

const CUSTOMERS = 200;
let desk: TestDesk;
const customers = Array.from({ length: CUSTOMERS }, () => newId());
const [mine, theirs] = [customers[0]!, customers[1]!];

beforeAll(async () => {
  desk = await testDesk();
  await desk.deliver(
    recorded(...customers), granted(1, customers.map((customer, index) => [customer, index % 2 ? 'PB-EXPRESS' : 'U440515'] as const)),
    ...customers.map((customer, index) => approved(customer, 2, index % 2 ? 'PB-EXPRESS' : 'U440515', 'GENERAL')),
  );
  for (const [index, customer] of customers.entries()) {
    desk.setNow(new Date(MONDAY.getTime() + index * 1000));
    await desk.open(director(), customer, { subject: 'first' });
  }
  for (let more = 0; more < 4; more += 1) {
    desk.setNow(new Date(MONDAY.getTime() + 3_600_000 + Math.floor(more / 2) * 1000));
    await desk.open(director(), mine, { subject: `more ${more}` });
  }
  const closed = await desk.open(director(), mine, { subject: 'closed' });
  await desk.service.useCases.closeCase(director(), { caseId: closed.id, cause: 'c', result: 'r', correlationId: newId() });
});
afterAll(() => desk.drop());

type OfCustomer = { complaints: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: { subject: string; history: unknown[] } }[] } | null };
const ENTITIES = (args: string) => `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Customer {
  complaints(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { subject number dueAt unit { code } history { what } } } } } } }`;
const complaintsOf = async (actor: ReturnType<typeof director>, ids: readonly string[], args = 'first: 20'): Promise<OfCustomer[]> => {
  const { data, errors } = await graphql<{ _entities: OfCustomer[] }>(desk.running, actor, ENTITIES(args), { representations: ids.map(id => ({ __typename: 'Customer', id })) });
  expect(errors).toBeUndefined();
  return data._entities;
};

describe('Customer.complaints', () => {
  it('of 200 customers takes as many statements as of one', async () => {
    const measure = (ids: readonly string[]) => countStatements(desk.deps.db, () => complaintsOf(director(), ids));
    const [one, all] = [await measure([mine]), await measure(customers)];
    expect(all.result).toHaveLength(CUSTOMERS);
    expect(all.result.every(({ complaints }) => (complaints?.edges.length ?? 0) >= 1)).toBe(true);
    expect(one.statements).toHaveLength(4);
    expect(all.statements).toHaveLength(4);
  });

  it('counts only where it is asked to', async () => {
    const { statements } = await countStatements(desk.deps.db, () => graphql(desk.running, director(),
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { complaints { edges { node { subject } } } } } }', { r: [{ __typename: 'Customer', id: mine }] }));
    expect(statements).toHaveLength(2);
  });

  it('are the open ones, newest first, unless all are asked for', async () => {
    const [open] = await complaintsOf(director(), [mine]);
    const [all] = await complaintsOf(director(), [mine], 'openOnly: false');
    expect(open?.complaints?.totalCount).toBe(5);
    expect(open?.complaints?.edges.at(-1)?.node.subject).toBe('first');
    expect(open?.complaints?.edges.map(({ node }) => node.subject)).not.toContain('closed');
    expect(all?.complaints?.totalCount).toBe(6);
  });

  it('are read on without a gap or a repeat, also where several have the same instant', async () => {
    const read: string[] = [];
    for (let after = ''; ;) {
      const [page] = await complaintsOf(director(), [mine], `openOnly: false, first: 1${after}`);
      read.push(...(page?.complaints?.edges ?? []).map(({ node }) => node.subject));
      if (!page?.complaints?.pageInfo.hasNextPage) break;
      after = `, after: "${page.complaints.pageInfo.endCursor}"`;
    }
    expect([...read].sort()).toEqual(['closed', 'first', 'more 0', 'more 1', 'more 2', 'more 3']);
  });

  it('are null of a customer that the viewer may not see, the same as of one that nobody knows', async () => {
    const head = countyHead('U440515');
    const [own, other, unknown] = await complaintsOf(head, [mine, theirs, newId()]);
    expect(own?.complaints?.totalCount).toBe(5);
    expect([other?.complaints, unknown?.complaints]).toEqual([null, null]);
  });

  it('are none, not null, for who sees the whole city and asks of a customer not heard of', async () => {
    expect(await complaintsOf(director(), [newId()])).toMatchObject([{ complaints: { totalCount: 0, edges: [] } }]);
  });

  it.each(['first: 0', 'first: 201', 'after: "rubbish"'])('refuse %s', async args => {
    const { errors } = await graphql(desk.running, director(), ENTITIES(args), { representations: [{ __typename: 'Customer', id: mine }] });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('Unit.openComplaints', () => {
  const ask = async (actor: ReturnType<typeof director>, codes: readonly string[]) => {
    const { result, statements } = await countStatements(desk.deps.db, () => graphql<{ _entities: { openComplaints: number }[] }>(desk.running, actor,
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Unit { openComplaints } } }', { r: codes.map(code => ({ __typename: 'Unit', code })) }));
    expect(statements).toHaveLength(1);
    return result.data._entities.map(({ openComplaints }) => openComplaints);
  };

  it('counts the open cases that the viewer may see, for all units in one statement', async () => {
    expect(await ask(director(), ['U440515', 'PB-EXPRESS', 'S1'])).toEqual([104, 100, 0]);
    expect(await ask(countyHead('U440515'), ['U440515', 'PB-EXPRESS'])).toEqual([104, 0]);
  });
});

describe('cases', () => {
  const QUERY = 'query($status: CaseStatus, $first: Int!, $after: String) { cases(status: $status, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id customer { id } } } } }';
  type Page = { cases: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: { id: string; customer: { id: string } } }[] } };

  it('are the same set in list, count and by id for each viewer', async () => {
    const head = countyHead('U440515');
    const read: Page['cases']['edges'] = [];
    for (let after: string | null = null; ;) {
      const { data }: { data: Page } = await graphql<Page>(desk.running, head, QUERY, { first: 40, after });
      read.push(...data.cases.edges);
      expect(data.cases.totalCount).toBe(105);
      after = data.cases.pageInfo.endCursor;
      if (!data.cases.pageInfo.hasNextPage) break;
    }
    expect(new Set(read.map(({ node }) => node.id)).size).toBe(105);
    expect(read.every(({ node }) => customers.indexOf(node.customer.id) % 2 === 0)).toBe(true);
    expect((await graphql<Page>(desk.running, head, QUERY, { first: 1, status: 'CLOSED' })).data.cases.totalCount).toBe(1);
    const hidden = (await graphql<Page>(desk.running, director(), QUERY, { first: 200 })).data.cases.edges.find(({ node }) => customers.indexOf(node.customer.id) % 2 === 1)!;
    const byId = await graphql<{ case: unknown; _entities: unknown[] }>(desk.running, head,
      'query($id: ID!, $r: [_Any!]!) { case(id: $id) { id } _entities(representations: $r) { ... on Case { id } } }', { id: hidden.node.id, r: [{ __typename: 'Case', id: hidden.node.id }] });
    expect(byId.data).toEqual({ case: null, _entities: [null] });
  });
});
