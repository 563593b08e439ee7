import { countyHead, director } from '@keyaccount/test-kit';
import { of, openClaims, reasonOf, type Claims } from './claims-scene';
import { approveAll, filedWith } from './scene';

type Page = { edges: { cursor: string; node: { id?: string; happenedAt?: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totalCount: number };

describe('lists of claims', () => {
  let claims: Claims;
  let registrationId: string;
  beforeAll(async () => {
    claims = await openClaims();
    const ids = await filedWith(claims.scene, { A1: { division: '440515001', grade: 'SILVER' }, A2: { division: '440515001', grade: 'SILVER' }, A3: { division: '440515001', grade: 'SILVER' } });
    const chaoyang = of('U440513');
    for (const customerId of ids.values()) {
      const { name } = (await claims.scene.sql<{ name: string }>('select name from customer where id = $1', [customerId]))[0]!;
      const customer = { name, division: '440515001' };
      const held = (await claims.register(chaoyang, customer, 'letters')).data.registerDevelopment.registration.id;
      const waiting = (await claims.register(of('BB4405'), customer, 'letters')).data.registerDevelopment.registration.id;
      registrationId = held;
      await claims.scene.ask(of('BB4405'), 'mutation ($input: OpenDisputeInput!) { openDispute(input: $input) { dispute { id } } }', { input: { registrationId: waiting, grounds: '我方先行接洽' } });
    }
    claims.days(1);
    for (const hour of ['00', '01', '01']) await claims.log(chaoyang, registrationId, `2025-01-16T${hour}:30:00Z`);
    await approveAll(claims.scene);
    claims.days(2);
    for (const customerId of ids.values()) {
      const { name } = (await claims.scene.sql<{ name: string }>('select name from customer where id = $1', [customerId]))[0]!;
      const input = { customer: { name, division: '440515001' }, line: 'letters', service: '商函广告', plan: '上门推介', startsOn: '2025-01-18', endsOn: '2025-03-31' };
      const { data } = await claims.scene.ask<{ declareMarketing: { declaration: { id: string } } }>(chaoyang, 'mutation ($input: DeclareMarketingInput!) { declareMarketing(input: $input) { declaration { id } } }', { input });
      const { id: declarationId } = data.declareMarketing.declaration;
      await claims.scene.ask(countyHead('U440515'), 'mutation ($input: HearDeclarationInput!) { hearDeclaration(input: $input) { declaration { id } } }', { input: { declarationId, opinion: 'AGREES', reason: '同意' } });
      await claims.scene.ask(director(), 'mutation ($input: DecideDeclarationInput!) { decideDeclaration(input: $input) { declaration { id } } }', { input: { declarationId, decision: 'APPROVE' } });
    }
    for (const day of ['16', '17', '17']) await claims.log(chaoyang, registrationId, `2025-01-${day}T03:00:00Z`);
  });
  afterAll(() => claims.scene.drop());

  const REST = '{ totalCount pageInfo { hasNextPage endCursor } edges { cursor node';
  const lists: [string, number, (args: string) => string, (data: Record<string, unknown>) => Page][] = [
    ['registrations', 6, args => `{ registrations${args} ${REST} { id } } } }`, data => data['registrations'] as Page],
    ['declarations', 3, args => `{ marketingDeclarations${args} ${REST} { id } } } }`, data => data['marketingDeclarations'] as Page],
    ['disputes', 3, args => `{ disputes${args} ${REST} { id } } } }`, data => data['disputes'] as Page],
    ['undeclared marketing', 3, args => `{ undeclaredMarketing${args} ${REST} { happenedAt activity { id } } } } }`, data => data['undeclaredMarketing'] as Page],
    ['activity', 6, args => `{ registration(id: "${registrationId}") { activities${args} ${REST} { id } } } } }`, data => (data['registration'] as { activities: Page }).activities],
  ];

  it.each(lists)('REG-5, REG-6, REG-7 › %s: pages of one read on to the whole, without gap or repetition', async (_, count, query, pageOf) => {
    const read = async (args: string): Promise<Page> => pageOf((await claims.scene.ask(director(), query(args))).data);
    const whole = await read('(first: 200)');
    expect([whole.edges.length, whole.totalCount, whole.pageInfo.hasNextPage]).toEqual([count, count, false]);
    const walked: Page['edges'] = [];
    for (let [after, more] = ['', true]; more;) {
      const { edges, pageInfo } = await read(`(first: 1${after && `, after: "${after}"`})`);
      walked.push(...edges);
      [after, more] = [pageInfo.endCursor ?? '', pageInfo.hasNextPage];
    }
    expect(walked).toEqual(whole.edges);
  });

  it.each(lists)('REG-5, REG-6, REG-7 › %s: a page that is too large, and a cursor of nowhere, are refused', async (_, __, query) => {
    expect(reasonOf(await claims.scene.ask(director(), query('(first: 201)')))).toBe('BAD_USER_INPUT PageSizeOutOfRange');
    for (const cursor of ['x', Buffer.from('["2025-01-01", "x"]').toString('base64url'), Buffer.from('[1]').toString('base64url')]) {
      expect(reasonOf(await claims.scene.ask(director(), query(`(after: "${cursor}")`)))).toBe('BAD_USER_INPUT CursorMalformed');
    }
  });

  it('REG-5, REG-6, REG-7 › conditions hold together', async () => {
    const count = async (field: string, filter: string) => ((await claims.scene.ask(director(), `{ ${field}(${filter}) { totalCount } }`)).data as Record<string, Page>)[field]!.totalCount;
    expect(await Promise.all([
      count('registrations', 'filter: { status: [QUEUED] }'), count('registrations', 'filter: { status: [QUEUED], unit: "U440513" }'), count('registrations', 'filter: { reopened: false, unit: "U440513" }'),
      count('marketingDeclarations', 'filter: { status: [APPROVED], responsibleUnit: "U440515" }'), count('marketingDeclarations', 'filter: { unit: "BB4405" }'),
      count('disputes', 'status: RULED'),
    ])).toEqual([3, 0, 3, 3, 0, 0]);
  });
});
