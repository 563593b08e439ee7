import type { EventOf, EventType } from '@keyaccount/contracts';
import { countStatements, inTransaction, newId, rows } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, event, graphql, provincialOfficer } from '@keyaccount/test-kit';
import { bureauFile, PASSWORD, testOrganisation, type TestOrganisation } from './bureau';
import { systemActor, type Actor } from '@keyaccount/identity';

type Entry = { id: string; type: string; summary: string; summaryEn: string; correlationId: string; causationId: string | null; actor: { name: string } | null; customer: { id: string } | null; units: { code: string }[] };
type Page = { activity: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { cursor: string; node: Entry }[] } };

const [mine, theirs] = [newId(), newId()];
const [correlationId, accessCorrelation] = [newId(), newId()];
const at = (second: number): string => `2026-01-20T08:00:${String(second).padStart(2, '0')}.000Z`;
const QUERY = `query($correlationId: ID, $customerId: ID, $first: Int! = 50, $after: String) {
  activity(correlationId: $correlationId, customerId: $customerId, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { id type summary summaryEn correlationId causationId actor { name } customer { id } units { code } } } } }`;

const gradeChanged = (customerId: string, second: number, id = newId()) => event('grading.grade-changed.v1', {
  subject: customerId, version: 2, id, time: at(second), correlationId,
  data: { customerId, version: 2, from: 'SILVER', to: 'GOLD', source: 'SCORE', year: 2025, runId: null, effectiveAt: at(second) },
});
const reassigned = (customerId: string, second: number, causationId: string, to = 'C4405') => event('registry.ownership-reassigned.v1', {
  subject: customerId, version: 4, time: at(second), correlationId, causationId,
  data: { customerId, version: 4, from: 'U440515', to, grade: 'GOLD', kind: 'COMPREHENSIVE', flagged: false, a: null, b: null, since: at(second) },
});
const accessChanged = (version: number, grants: readonly [string, string][]) => event('registry.customer-access-changed.v1', {
  subject: 'batch', version, time: at(0), correlationId: accessCorrelation,
  data: { customers: grants.map(([customerId, unit]) => ({ customerId, version, grants: [{ basis: 'OWNER' as const, unit, staffId: null }] })) },
});
const monthClosed = event('ledger.month-closed.v1', { subject: '2025-12', version: 1, time: at(5), data: { month: '2025-12', cells: 2, fen: 100, sequence: 1, version: 1 } });

const unitChanged = (code: string) => event('organisation.unit-changed.v1', {
  subject: code, version: 1, time: at(0), data: { code, name: code, tier: 'COUNTY_CENTRE', parent: 'C4405', divisions: [], lines: [], version: 1 },
});

let test: TestOrganisation;
const deliver = <T extends EventType>(...events: EventOf<T>[]) => inTransaction(test.deps.db, async tx => {
  for (const one of events) {
    const reaction = test.service.reactions[one.type] as (events: readonly EventOf<EventType>[], tx: unknown) => Promise<void>;
    await reaction([one], tx);
  }
});
const ask = async (actor: Actor, variables: Record<string, unknown> = {}): Promise<Page['activity']> => {
  const { data, errors } = await graphql<Page>(test.running, actor, QUERY, variables);
  expect(errors).toBeUndefined();
  return data.activity;
};

beforeAll(async () => {
  test = await testOrganisation();
  await test.service.useCases.loadBureau(systemActor('bureau-file', ['organisation:load']), {
    file: { ...bureauFile, staff: bureauFile.staff.map(person => ({ ...person, username: null })) }, initialPassword: PASSWORD, correlationId: newId(),
  });
  const cause = gradeChanged(mine, 1);
  const [person] = await rows<{ id: string }>(test.deps.db.manager, "select id from staff where key = 'director'");
  const opened = event('complaints.case-opened.v1', {
    subject: newId(), version: 1, time: at(9), actor: person!.id,
    data: { caseId: newId(), version: 1, customerId: theirs, unit: 'PB-EXPRESS', kind: 'COMPLAINT', severity: 'NORMAL', dueAt: at(9) },
  });
  await deliver<EventType>(accessChanged(1, [[mine, 'U440515'], [theirs, 'PB-EXPRESS']]), reassigned(mine, 2, cause.id), cause, gradeChanged(theirs, 1), monthClosed, opened, unitChanged('U440515'), unitChanged('U440523'));
});
afterAll(() => test.drop());

describe('GRD-8 › activity', () => {
  it('shows one cascade from end to end, newest first, whatever the order of arrival', async () => {
    const { edges, totalCount } = await ask(director(), { correlationId, customerId: mine });
    expect(totalCount).toBe(2);
    expect(edges.map(({ node }) => node)).toMatchObject([
      {
        type: 'registry.ownership-reassigned.v1', correlationId, causationId: edges[1]?.node.id, customer: { id: mine }, units: [{ code: 'U440515' }, { code: 'C4405' }],
        summary: '责任单位由澄海区局大客户中心变更为市局大客户中心(综合黄金级),A角空缺,B角空缺。',
      },
      { type: 'grading.grade-changed.v1', summaryEn: 'The grade changed from silver to gold, by 2025.', causationId: null, actor: null },
    ]);
  });

  it('names who did it', async () => {
    const { edges } = await ask(director(), { customerId: theirs });
    expect(edges[0]?.node).toMatchObject({ type: 'complaints.case-opened.v1', actor: { name: '陈总监' } });
  });

  it('is kept once, however often an event is delivered', async () => {
    const before = (await ask(director())).totalCount;
    await deliver(monthClosed, monthClosed);
    expect((await ask(director())).totalCount).toBe(before);
  });

  it('is one row for a batch, with its count', async () => {
    const { edges } = await ask(director(), { correlationId: accessCorrelation });
    expect(edges.map(({ node }) => node)).toMatchObject([{ summary: '2户客户的可见范围变更。', customer: null }]);
  });

  it('reads on after a cursor without a gap or a repeat', async () => {
    const all = (await ask(director())).edges.map(({ node }) => node.id);
    const read: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Page['activity'] = await ask(director(), { first: 2, after });
      read.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(read).toEqual(all);
  });

  it.each([
    ['rubbish', { after: 'rubbish' }], ['a page of 201', { first: 201 }], ['an id that is none', { customerId: "x' or true" }],
  ])('refuses %s as bad input', async (_, variables) => {
    const { errors } = await graphql(test.running, director(), QUERY, variables);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('the row scope of activity', () => {
  const customersSeen = async (actor: Actor): Promise<(string | null)[]> => [...new Set((await ask(actor)).edges.map(({ node }) => node.customer?.id ?? null))].sort();

  it('lets a unit see its own customers and itself, and count no more', async () => {
    const head = countyHead('U440515', ['U440515', 'S440515001']);
    const seen = await ask(head);
    expect(await customersSeen(head)).toEqual([mine, null].sort());
    expect(seen.edges.filter(({ node }) => node.customer === null).every(({ node }) => node.units.some(({ code }) => ['U440515', 'S440515001'].includes(code)))).toBe(true);
    expect(seen.totalCount).toBe(seen.edges.length);
    expect((await ask(head, { customerId: theirs })).totalCount).toBe(0);
  });

  it('shows an account manager without seats the home unit’s own rows alone', async () => {
    expect(await customersSeen(accountManager('U440523'))).toEqual([null]);
  });

  it.each([director(), provincialOfficer()])('shows the whole city to those who answer for it', async actor => {
    expect(await customersSeen(actor)).toEqual([mine, theirs, null].sort());
  });

  it('follows newer grants and ignores older ones that come late', async () => {
    const customer = newId();
    await deliver<EventType>(gradeChanged(customer, 20), accessChanged(3, [[customer, 'PB-EXPRESS']]), accessChanged(2, [[customer, 'U440515']]));
    expect((await ask(countyHead('U440515'), { customerId: customer })).totalCount).toBe(0);
    expect((await ask(countyHead('PB-EXPRESS'), { customerId: customer })).edges.map(({ node }) => node.type)).toContain('grading.grade-changed.v1');
  });
});

describe('the cost of activity', () => {
  it('is as many statements for a page of 200 as for one row', async () => {
    const many = Array.from({ length: 250 }, () => gradeChanged(newId(), 30));
    await inTransaction(test.deps.db, tx => test.service.reactions['grading.grade-changed.v1'](many, tx));
    const measure = (first: number) => countStatements(test.deps.db, () => ask(director(), { first }));
    const [one, page] = [await measure(1), await measure(200)];
    expect(page.result.edges).toHaveLength(200);
    expect(page.statements.length).toBeLessThanOrEqual(4);
    expect(one.statements.length).toBeLessThanOrEqual(page.statements.length);
  });

  it('keeps 500 events by one statement', async () => {
    const many = Array.from({ length: 500 }, () => gradeChanged(newId(), 40));
    const { statements } = await countStatements(test.deps.db, () => inTransaction(test.deps.db, tx => test.service.reactions['grading.grade-changed.v1'](many, tx)));
    expect(statements.filter(statement => statement.startsWith('insert'))).toHaveLength(1);
  });
});

describe('what only follows of itself', () => {
  it('GRD-8 › tells who may see a customer in the cascade that it belongs to, and nowhere else', async () => {
    const [customer, cascade] = [newId(), newId()];
    const correlated = { ...accessChanged(1, [[customer, 'U440515']]), correlationid: cascade };
    await deliver<EventType>({ ...gradeChanged(customer, 21), correlationid: cascade }, correlated);
    const told = async (variables: object) => {
      const { edges, totalCount } = await ask(director(), { ...variables, first: 200 });
      expect(edges).toHaveLength(Math.min(totalCount, 200));
      return edges.map(({ node }) => node.type);
    };
    const access = 'registry.customer-access-changed.v1';
    expect(await told({ customerId: customer })).toEqual(['grading.grade-changed.v1']);
    expect(await told({})).not.toContain(access);
    expect(await told({ correlationId: cascade })).toEqual(['grading.grade-changed.v1', access]);
    expect(await told({ correlationId: cascade, customerId: customer })).toEqual(['grading.grade-changed.v1', access]);
    const head = countyHead('U440515', ['U440515']);
    expect((await ask(head, { customerId: customer })).totalCount).toBe(1);
    expect((await ask(head, { correlationId: cascade })).totalCount).toBe(2);
  });
});
