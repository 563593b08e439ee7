import { countStatements, newId } from '@keyaccount/subgraph-kit';
import { accountManager, countyHead, director, event, nobody, provincialOfficer } from '@keyaccount/test-kit';
import { customerPage, type CustomerFilter, type CustomerOrder } from '../src/store/customer-lists';
import { approveAll, filedWith, line, openScene, staffIdOf, type Scene } from './scene';

type Names = { customers: { totalCount: number; edges: { cursor: string; node: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
const LIST = `query ($filter: CustomerFilter, $orderBy: CustomerOrder, $first: Int!, $after: String) {
  customers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount edges { cursor node { name } } pageInfo { hasNextPage endCursor } } }`;
const HEAVY = `query ($first: Int!) { customers(first: $first) { edges { node {
  id code name creditCode division sector kind mainLine status agreementSigned sourceRefs { system ref }
  ownership { unit { code } since decision { reason flagged unit { code } overriddenBy { id } } } ownershipHistory { unit { code } until }
  accountTeam { a { id } b { id } lead { id } phase } filing { id status unit { code } filedBy { id } customer { name } }
  headOffice { code name ownership { unit { code } } } branches { code name accountTeam { lead { id } } } } } } }`;

describe('reading the registry', () => {
  let scene: Scene;
  const ids = new Map<string, string>();
  beforeAll(async () => {
    scene = await openScene();
    const found = await filedWith(scene, {
      A1: { division: '440515001', grade: 'SILVER' }, A2: { division: '440515001', grade: 'GENERAL' }, A3: { division: '440511004', grade: 'DIAMOND' },
      A4: { division: '440515', grade: 'GOLD', lines: ['express'] }, A5: { division: '440515007', grade: 'GENERAL' }, A6: { division: '440513', grade: 'SILVER', headOffice: 'A3' },
    });
    for (const [ref, id] of found) ids.set(ref, id);
    await approveAll(scene);
    await scene.send([line('P1', '440515001', { name: '100%_好\\客户' }), line('P2', '440513')]);
    for (const [ref, id] of await scene.idsByRef()) ids.set(ref, id);
    const cell = (ref: string, month: string, fen: number) => ({ customerId: ids.get(ref)!, month, line: 'express' as const, fen, turnoverFen: fen, version: 1 });
    await scene.deliver(event('ledger.revenue-posted.v1', {
      subject: newId(), version: 1,
      data: { sequence: 1, importId: null, ledgerTotals: [], cells: [cell('A5', '2024-03', 500), cell('P1', '2024-03', 900), cell('A1', '2024-03', 500), cell('A2', '2023-03', 9_000)] },
    }));
  });
  afterAll(() => scene.drop());

  const list = async (actor: Parameters<Scene['ask']>[0], more: { filter?: CustomerFilter; orderBy?: CustomerOrder; first?: number; after?: string } = {}) => {
    const { data, errors } = await scene.ask<Names>(actor, LIST, { first: 50, ...more });
    expect(errors).toBeUndefined();
    return data.customers;
  };
  const refs = (page: Names['customers']): string[] => page.edges.map(({ node: { name } }) => (name.startsWith('100%') ? 'P1' : name.replace('样例客户', '')));
  const paged = async (orderBy: CustomerOrder, first: number): Promise<string[]> => {
    const all: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await list(director(), { orderBy, first, ...(after ? { after } : {}) });
      all.push(...refs(page));
      if (!page.pageInfo.hasNextPage) return all;
      after = page.pageInfo.endCursor!;
    }
  };

  it.each<[CustomerOrder, string[]]>([
    ['CODE', ['A3', 'A6', 'A1', 'A2', 'A4', 'A5', 'P1', 'P2']],
    ['RECORDED_AT', ['P2', 'P1', 'A6', 'A5', 'A4', 'A3', 'A2', 'A1']],
    ['LAST_YEAR_REVENUE', ['P1', 'A5', 'A1', 'P2', 'A6', 'A4', 'A3', 'A2']],
  ])('lists by %s, the same in pages of any size', async (orderBy, expected) => {
    expect(refs(await list(director(), { orderBy }))).toEqual(expected);
    for (const first of [1, 2, 3]) expect(await paged(orderBy, first)).toEqual(expected);
  });

  it.each<[string, CustomerFilter, string[]]>([
    ['status', { status: ['PROSPECT'] }, ['P1', 'P2']], ['grade', { grade: ['GENERAL', 'DIAMOND'] }, ['A3', 'A2', 'A5']], ['kind', { kind: ['PROFESSIONAL'] }, ['A4']],
    ['unit', { unit: ['U440515', 'PB-EXPRESS'] }, ['A1', 'A4', 'A5']], ['division', { divisionPrefix: '440515' }, ['A1', 'A2', 'A4', 'A5', 'P1']],
    ['part of the name, literally', { nameContains: '%_好\\' }, ['P1']], ['a wildcard is no wildcard', { nameContains: '样%A' }, []],
    ['flagged', { flagged: true }, ['A5']], ['not flagged', { flagged: false, grade: ['GENERAL'] }, ['A2']], ['nothing of an empty choice', { status: [] }, []],
    ['all conditions together', { status: ['KEY_ACCOUNT'], divisionPrefix: '440515', grade: ['SILVER', 'GOLD'] }, ['A1', 'A4']],
  ])('filters by %s, and counts the same', async (_, filter, expected) => {
    const page = await list(director(), { filter });
    expect([refs(page), page.totalCount]).toEqual([expected, expected.length]);
    expect(refs(await list(director(), { filter, orderBy: 'LAST_YEAR_REVENUE' })).sort()).toEqual([...expected].sort());
  });

  it('a name that is too long, a page that is too large and a cursor of elsewhere are refused', async () => {
    const reason = async (variables: Record<string, unknown>) => (await scene.ask(director(), LIST, { first: 5, ...variables })).errors?.[0]?.extensions['reason'];
    expect(await Promise.all([reason({ filter: { nameContains: 'x'.repeat(101) } }), reason({ first: 201 }), reason({ first: 0 }), reason({ after: 'rubbish' })]))
      .toEqual(['TextTooLong', 'PageSizeOutOfRange', 'PageSizeOutOfRange', 'CursorMalformed']);
    const foreign = Buffer.from(JSON.stringify(['x', 'y'])).toString('base64url');
    expect((await scene.ask(director(), 'query ($after: String) { filings(first: 5, after: $after) { totalCount } }', { after: foreign })).errors?.[0]?.extensions['reason']).toBe('CursorMalformed');
    for (const orderBy of ['CODE', 'LAST_YEAR_REVENUE', 'RECORDED_AT']) expect(await reason({ after: foreign, orderBy })).toBe('CursorMalformed');
  });

  it('customers of many units and people, asked alike, cost one statement for the pages and one for the counts', async () => {
    const representations = ['U440515', 'PB-EXPRESS', 'P44', 'C4405', 'U440513'].map(code => ({ __typename: 'Unit', code }));
    const people = ['U440515', 'PB-EXPRESS', 'U440513'].flatMap(unit => [1, 2, 3].map(nth => ({ __typename: 'Staff', id: staffIdOf(unit, nth) })));
    type Held = { _entities: { code?: string; customers?: { totalCount: number; edges: { node: { name: string } }[] }; accounts?: { totalCount: number; edges: { node: { name: string } }[] } }[] };
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Unit { code customers(first: 1) { totalCount edges { node { name } } pageInfo { hasNextPage } } } ... on Staff { id accounts(first: 5) { totalCount edges { node { name } } } } } }`;
    const { result, statements } = await countStatements(scene.deps.db, () => scene.ask<Held>(director(), query, { representations: [...representations, ...people] }));
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(4);
    const units = result.data._entities.slice(0, 5);
    expect(units.map(({ customers }) => [customers?.totalCount, customers?.edges.map(({ node }) => node.name)])).toEqual([
      [2, ['样例客户A1']], [1, ['样例客户A4']], [1, ['样例客户A3']], [0, []], [1, ['样例客户A6']],
    ]);
    const counts = result.data._entities.slice(5).map(({ accounts }) => accounts?.totalCount ?? 0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6);
  });

  it.each<[string, Parameters<Scene['ask']>[0], string[]]>([
    ['the city', director(), ['A3', 'A6', 'A1', 'A2', 'A4', 'A5', 'P1', 'P2']], ['the province', provincialOfficer(), ['A3', 'A6', 'A1', 'A2', 'A4', 'A5', 'P1', 'P2']],
    ['a county’s head: what it owns, filed, and its prospects', countyHead('U440515'), ['A1', 'A2', 'A4', 'A5', 'P1']],
    ['a sub-branch’s head', countyHead('S440515001'), ['A2', 'P1']], ['another county’s head', countyHead('U440513'), ['A6', 'P2']],
    ['an account manager without accounts: the prospects', accountManager('U440515', newId()), ['P1']], ['a bureau’s head', countyHead('PB-EXPRESS'), ['A4']],
  ])('row scope › %s', async (_, actor, expected) => {
    const page = await list(actor);
    expect([refs(page), page.totalCount]).toEqual([expected, expected.length]);
    expect(refs(await list(actor, { orderBy: 'LAST_YEAR_REVENUE' })).sort()).toEqual([...expected].sort());
    expect(refs(await list(actor, { orderBy: 'RECORDED_AT' })).sort()).toEqual([...expected].sort());
  });

  it('row scope › a customer is the same everywhere: by id, by code, as an entity, in a family, a filing, a unit, a person’s accounts', async () => {
    const stranger = countyHead('U440513');
    const [id, headId] = [ids.get('A1')!, ids.get('A3')!];
    const code = (await scene.sql<{ code: string }>('select code from customer where id = $1', [id]))[0]!.code;
    const staff = (await scene.sql<{ id: string }>('select staff_id as id from account_team_seat where customer_id = $1', [id]))[0]!.id;
    const query = `query ($id: ID!, $code: CustomerCode!, $branch: ID!, $r: [_Any!]!) {
      byId: customer(id: $id) { id } byCode: customer(code: $code) { id } branch: customer(id: $branch) { headOffice { id } }
      filings(first: 200) { totalCount edges { node { customer { id } } } }
      _entities(representations: $r) { __typename ... on Customer { id } ... on Unit { customers(first: 50) { totalCount edges { node { id } } } } ... on Staff { accounts(first: 50) { totalCount edges { node { id } } } } } }`;
    const r = [{ __typename: 'Customer', id }, { __typename: 'Customer', id: 'no id' }, { __typename: 'Unit', code: 'U440515' }, { __typename: 'Staff', id: staff }, { __typename: 'Staff', id: 'no id' }];
    const ask = (actor: Parameters<Scene['ask']>[0]) => scene.ask<Record<string, unknown>>(actor, query, { id, code, branch: ids.get('A6'), r });
    const nothing = { totalCount: 0, edges: [] };
    const hidden = await ask(stranger);
    expect(hidden.errors).toBeUndefined();
    expect(hidden.data).toMatchObject({
      byId: null, byCode: null, branch: { headOffice: null }, filings: { totalCount: 1, edges: [{ node: { customer: { id: ids.get('A6') } } }] },
      _entities: [null, null, { customers: nothing }, { accounts: nothing }, { accounts: nothing }],
    });
    const open = await ask(director());
    expect(open.data).toMatchObject({ byId: { id }, byCode: { id }, branch: { headOffice: { id: headId } }, filings: { totalCount: 6 } });
    expect(open.data['_entities']).toMatchObject([{ id }, null, { customers: { totalCount: 2 } }, { accounts: { edges: expect.arrayContaining([{ node: { id } }]) } }, { accounts: nothing }]);
  });

  it('a customer is asked for by exactly one of id and code', async () => {
    const reason = async (query: string) => (await scene.ask(director(), query)).errors?.[0]?.extensions['reason'];
    expect(await reason('{ customer { id } }')).toBe('ExactlyOneOf');
    expect(await reason(`{ customer(id: "${newId()}", code: "44051500001000") { id } }`)).toBe('ExactlyOneOf');
    expect((await scene.ask(director(), '{ customer(id: "nothing like an id") { id } }')).data).toEqual({ customer: null });
  });

  it('filings come oldest first, in pages, by status', async () => {
    type Filings = { filings: { totalCount: number; edges: { cursor: string; node: { status: string; customer: { name: string } } }[]; pageInfo: { endCursor: string } } };
    const ask = async (variables: Record<string, unknown>) => (await scene.ask<Filings>(director(), `query ($status: FilingStatus, $first: Int!, $after: String) {
      filings(status: $status, first: $first, after: $after) { totalCount edges { cursor node { status customer { name } } } pageInfo { endCursor } } }`, variables)).data.filings;
    const all = await ask({ first: 50 });
    const first = await ask({ first: 4, status: 'APPROVED' });
    const rest = await ask({ first: 4, status: 'APPROVED', after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges]).toEqual(all.edges);
    expect([all.totalCount, (await ask({ first: 1, status: 'SUBMITTED' })).totalCount]).toEqual([6, 0]);
  });

  it('REG-3 › the preview tells who would be responsible, and needs the line of a professional account', async () => {
    const preview = (args: string) => scene.ask(director(), `{ responsibilityPreview(${args}) { unit { code } rule reason reasonEn flagged overriddenBy { id } } }`);
    expect((await preview('kind: PROFESSIONAL, grade: GOLD, division: "440515001", mainLine: "express"')).data).toMatchObject({ responsibilityPreview: { unit: { code: 'PB-EXPRESS' }, rule: 'REG-3', flagged: false, overriddenBy: null } });
    expect((await preview('kind: PROFESSIONAL, grade: GOLD, division: "440515001"')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'MainLineMissing' });
    expect((await preview('kind: PROFESSIONAL, grade: GOLD, division: "440515001", mainLine: "pigeons"')).errors?.[0]?.extensions).toMatchObject({ reason: 'LineUnknown' });
  });

  it.each([
    ['999999', 'DivisionUnknown', 'BAD_USER_INPUT'], ['440501', 'DivisionPlaceholder', 'RULE_VIOLATION'], ['440515000', 'DivisionPlaceholder', 'RULE_VIOLATION'],
    ['440500', 'DivisionNotCounty', 'RULE_VIOLATION'], ['440582', 'DivisionHistoric', 'RULE_VIOLATION'],
  ])('REG-3 › the preview refuses the division %s as a filing does: %s', async (division, reason, code) => {
    const { data, errors } = await scene.ask(director(), `{ responsibilityPreview(kind: REGIONAL, grade: GOLD, division: "${division}") { unit { code } } }`);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code, reason, rule: 'REG-2', field: 'division' });
  });

  it('who holds no post reads nothing, whatever it asks for', async () => {
    const queries = [
      '{ customers(first: 1) { totalCount } }', `{ customer(id: "${ids.get('A1')}") { id } }`, '{ customer(code: "44051500001000") { id } }', '{ filings(first: 1) { totalCount } }',
      '{ responsibilityPreview(kind: REGIONAL, grade: GOLD, division: "440515") { rule } }', `{ customerImport(id: "${newId()}") { id } }`,
      `{ _entities(representations: [{ __typename: "Customer", id: "${ids.get('A1')}" }]) { __typename } }`,
      '{ _entities(representations: [{ __typename: "Unit", code: "U440515" }]) { ... on Unit { customers(first: 1) { totalCount } } } }',
      `{ _entities(representations: [{ __typename: "Staff", id: "${staffIdOf('U440515', 1)}" }]) { ... on Staff { accounts(first: 1) { totalCount } } } }`,
    ];
    for (const query of queries) expect([query, (await scene.ask(nobody(), query)).errors?.[0]?.extensions['code']]).toEqual([query, 'FORBIDDEN']);
    expect((await scene.ask(undefined, queries[0]!)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('a page of customers with all they have', () => {
  it('costs as many statements for sixty as for six', async () => {
    const scene = await openScene();
    const add = async (prefix: string, families: number) => {
      const kinds = [['440515001', 'SILVER'], ['440515001', 'GENERAL'], ['440511004', 'DIAMOND'], ['440513', 'GOLD'], ['440515007', 'GENERAL']] as const;
      const customers = Array.from({ length: families }, (_, n) => [
        ...kinds.map(([division, grade], k) => [`${prefix}${n}K${k}`, { division, grade }] as const), [`${prefix}${n}B`, { division: '440515', grade: 'SILVER' as const, headOffice: `${prefix}${n}K0` }] as const,
      ]).flat();
      await filedWith(scene, Object.fromEntries(customers));
      await approveAll(scene);
    };
    const ask = () => countStatements(scene.deps.db, () => scene.ask<{ customers: { edges: { node: { branches: unknown[] } }[] } }>(director(), HEAVY, { first: 200 }));
    await add('X', 1);
    // The first request of a process also reads the units.
    await ask();
    const six = await ask();
    await add('Y', 9);
    const sixty = await ask();
    expect(six.result.errors).toBeUndefined();
    expect([six, sixty].map(({ result }) => result.data.customers.edges.length)).toEqual([6, 60]);
    expect(sixty.result.data.customers.edges.filter(({ node }) => node.branches.length > 0)).toHaveLength(10);
    expect(sixty.statements).toHaveLength(six.statements.length);
    expect(sixty.statements.length).toBeLessThanOrEqual(10);
    await scene.drop();
  });
});

describe('lists of a large city', () => {
  it.each<[string, CustomerOrder, CustomerFilter, boolean]>([
    ['by code', 'CODE', {}, true], ['by revenue', 'LAST_YEAR_REVENUE', {}, true], ['as they came', 'RECORDED_AT', {}, true],
    ['of a unit', 'CODE', { unit: ['U440513'] }, true], ['of a grade', 'CODE', { grade: ['DIAMOND'] }, true], ['of a state', 'CODE', { status: ['FILED'] }, true],
    ['flagged', 'CODE', { flagged: true }, true], ['by part of the name', 'CODE', { nameContains: '样例客户K19999' }, true], ['of one manager', 'CODE', {}, false],
  ])('a page %s does not scan the table', async (_, order, filter, city) => {
    const scene = await large();
    const actor = city ? director() : accountManager('U440515', staffIdOf('U440513', 1));
    const list = { filter, order, limit: 51, after: null, lastYear: 2024 };
    const plan = await explained(scene, actor, list);
    expect(plan).not.toMatch(/Seq Scan on customer( |_access|_year|$)/m);
  });

  let opened: Scene | undefined;
  afterAll(() => opened?.drop());
  const large = async (): Promise<Scene> => {
    if (opened) return opened;
    opened = await openScene();
    await opened.send(Array.from({ length: 20_000 }, (_, n) => line(`K${n}`, n % 50 ? '440511' : '440513')));
    await opened.sql(`insert into customer_year (customer_id, year, fen) select id, 2024, row_number() over () from customer where division = '440513'`);
    await opened.sql(`insert into customer_access (customer_id, basis, staff_id) select id, 'A_ROLE', $1::uuid from customer where order_key in ('CRM/K50', 'CRM/K7777')`, [staffIdOf('U440513', 1)]);
    await opened.analyze();
    return opened;
  };
});

/** The plans of the statements that a list sends, with their own parameters. */
const explained = async (scene: Scene, actor: Parameters<typeof customerPage>[1], list: Parameters<typeof customerPage>[2]): Promise<string> => {
  const manager = scene.deps.db.manager;
  const plans: string[] = [];
  const explaining = Object.create(manager) as typeof manager;
  explaining.query = async <T>(sql: string, parameters?: unknown[]): Promise<T> => {
    const rows = await manager.query<{ 'QUERY PLAN': string }[]>(`explain ${sql}`, parameters);
    plans.push(rows.map(row => row['QUERY PLAN']).join('\n'));
    return manager.query<T>(sql, parameters);
  };
  await customerPage(explaining, actor, list);
  return plans.join('\n');
};
