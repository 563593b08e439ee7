import { connect } from 'node:net';
import { register } from 'prom-client';
import { PORTAL_LIST } from './portal-list';
import { startHarness, type Harness } from './start';

const repeat = (count: number, part: (n: number) => string): string => Array.from({ length: count }, (_, n) => part(n)).join(' ');
const nest = (depth: number, field: string, leaf: string): string => `${`${field} { `.repeat(depth)}${leaf}${' }'.repeat(depth)}`;
const json = { 'content-type': 'application/json' };

describe('what one request may ask for', () => {
  let gateway: Harness;
  const faults: string[] = [];
  beforeAll(async () => {
    gateway = await startHarness({ limits: { queryMs: 5_000 } });
  });
  afterAll(() => gateway.close());
  const authorised = (headers: Record<string, string> = json): Record<string, string> => ({ ...headers, authorization: `Bearer ${gateway.token}` });
  const post = (body: string | Buffer, headers?: Record<string, string>): ReturnType<Harness['send']> => gateway.send('/graphql', { method: 'POST', headers: authorised(headers), body });

  it('holds the portal’s heaviest list, 200 customers with what five services know of them', async () => {
    const { status, body } = await gateway.ask(PORTAL_LIST, { first: 200, year: 2025 });
    expect([status, body.errors]).toEqual([200, undefined]);
    expect((body.data as unknown as { customers: { edges: unknown[] } }).customers.edges).toHaveLength(200);
  });

  it.each<[string, string, string]>([
    ['nested too deeply', `{ customer(id: "1") { ${nest(30, 'headOffice', 'id')} } }`, 'QueryTooDeep'],
    ['nested too deeply by fragments', `{ customer(id: "1") { ...F0 } } ${repeat(30, n => `fragment F${n} on Customer { headOffice { ${n < 29 ? `...F${n + 1}` : 'id'} } }`)}`, 'QueryTooDeep'],
    ['too many aliases', `{ viewer { ${repeat(40, n => `a${n}: id`)} } }`, 'TooManyAliases'],
    ['too many aliases of __typename', `{ viewer { ${repeat(101, n => `a${n}: __typename`)} } }`, 'TooManyAliases'],
    ['too many root fields', `{ ${repeat(25, () => 'viewer { id }')} }`, 'TooManyRootFields'],
    ['too many root fields by fragments', `{ ${repeat(30, () => '...F')} } fragment F on Query { viewer { id } units { code } }`, 'TooManyRootFields'],
    ['too many values', '{ customers(first: 200) { edges { node { complaints(first: 200) { edges { node { id number status history { at } } } } } } } }', 'QueryTooCostly'],
    ['too many values by default', `{ units { ${nest(4, 'children', 'code name tier')} customers { edges { node { id } } } } }`, 'QueryTooCostly'],
    ['an exponential tree of fragments', `{ customer(id: "1") { ...F0 } } ${repeat(14, n => `fragment F${n} on Customer { ${n < 13 ? `branches { ...F${n + 1} } ` : 'id'} }`)}`, 'QueryTooCostly'],
    ['a name that reaches a prototype', '{ __proto__: viewer { id } }', 'NameNotAllowed'],
    ['another such name', '{ viewer { constructor: id } }', 'NameNotAllowed'],
    ['such a variable', 'query ($__proto__: ID) { customer(id: $__proto__) { id } }', 'NameNotAllowed'],
    ['a subscription', 'subscription { viewer { id } }', 'SubscriptionNotOffered'],
    ['several operations and no name', 'query A { viewer { id } } query B { viewer { id } }', 'OperationUnclear'],
    ['too many tokens', `{ viewer { id ${'name '.repeat(2_100)} } }`, 'InvalidRequest'],
    ['an endless fragment', '{ viewer { ...A } } fragment A on Staff { ...B } fragment B on Staff { ...A }', 'InvalidRequest'],
    ['a syntax error', '{ viewer { id ', 'InvalidRequest'],
    ['a field that is not there', '{ viewer { passwordHash } }', 'InvalidRequest'],
    ['a list page that is too long by a variable', 'query ($n: Int = 2000000000) { customers(first: $n) { edges { node { id } } } }', 'QueryTooCostly'],
  ])('is not %s', async (name, query, reason) => {
    const started = performance.now();
    const { status, body, text } = await gateway.ask(query);
    expect([name, status, body.errors?.[0]?.extensions]).toEqual([name, 400, expect.objectContaining({ code: 'BAD_USER_INPUT', reason })]);
    expect(body.errors?.[0]?.message).toMatch(/[一-鿿]/);
    expect(text).not.toMatch(/stack|node_modules|\.ts:/);
    expect(performance.now() - started).toBeLessThan(2_000);
    faults.push(reason);
  });

  it('counts a page by its variable, which is how clients send it', async () => {
    const query = 'query ($first: Int!) { customers(first: 20) { edges { node { complaints(first: $first) { edges { node { id number status subject history { at } } } } } } } }';
    expect((await gateway.ask(query, { first: 5 })).status).toBe(200);
    expect(await gateway.ask(query, { first: 100_000 })).toMatchObject({ status: 400, body: { errors: [{ extensions: { reason: 'QueryTooCostly' } }] } });
  });

  it.each<[string, string, object, string | undefined]>([
    ['U+0000', 'query ($name: ID) { customer(id: $name) { id } }', { name: 'a\u0000' }, 'name'],
    ['half a character', 'query ($input: RegistrationCheckInput!) { registrationCheck(input: $input) { exists } }', { input: { customer: { name: '汕头\ud800', division: '440513100' } } }, 'input.customer.name'],
    ['U+0000 in a list', 'query ($filter: CustomerFilter) { customers(filter: $filter) { edges { cursor } } }', { filter: { unit: ['U440513', '\u0000'] } }, 'filter.unit.1'],
    ['U+0000 in a literal', '{ customer(id: "\\u0000") { id } }', {}, undefined],
    ['U+0000 in a literal without an escape', '{ customer(id: "\u0000") { id } }', {}, undefined],
  ])('takes no text with %s', async (_name, query, variables, field) => {
    const { status, body } = await gateway.ask(query, variables);
    expect([status, body.errors?.[0]?.extensions]).toEqual([400, expect.objectContaining({ code: 'BAD_USER_INPUT', reason: 'TextUnreadable', ...(field && { field }) })]);
  });

  it('takes every other text, escaped or not', async () => {
    for (const text of ['\\\\u0000', '𠮷野家👍', '\\u6C55']) expect((await gateway.ask(`{ customer(id: "${text}") { id } }`)).status).toBe(200);
    expect((await gateway.ask('query ($id: ID) { customer(id: $id) { id } }', { id: '𠮷\u202e👩‍👩‍👧' })).status).toBe(200);
  });

  it.each<[string, number, () => ReturnType<Harness['send']>]>([
    ['a body over 100 kB', 413, () => post(JSON.stringify({ query: `{ viewer { id } } # ${'x'.repeat(120_000)}` }))],
    ['a giant body that says how long it is', 413, () => post('x'.repeat(5_000_000))],
    ['no JSON', 400, () => post('{"query":')],
    ['JSON in UTF-16', 415, () => post('{}', { 'content-type': 'application/json; charset=utf-16le' })],
    ['an exotic charset', 415, () => post('{}', { 'content-type': 'application/json; charset=ibm500' })],
    ['bytes that are no UTF-8', 400, () => post(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))],
    ['a compressed body', 415, () => post('{}', { ...json, 'content-encoding': 'gzip' })],
    ['a form', 415, () => post('query={viewer{id}}', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['plain text', 415, () => post('{"query":"{viewer{id}}"}', { 'content-type': 'text/plain' })],
    ['a batch', 400, () => post('[{"query":"{viewer{id}}"}]')],
    ['null', 400, () => post('null')],
    ['an empty body', 400, () => post('')],
    ['a number as query', 400, () => post('{"query":1}')],
    ['variables as text', 400, () => post('{"query":"{viewer{id}}","variables":"x"}')],
    ['variables as a list', 400, () => post('{"query":"{viewer{id}}","variables":[1]}')],
    ['a persisted query', 400, () => post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}')],
    ['a variable of another type', 400, () => post('{"query":"query($y:Int!){customer(id:\\"1\\"){revenue(year:$y){total}}}","variables":{"y":"x"}}')],
    ['a variable that is missing', 400, () => post('{"query":"query($y:Int!){customer(id:\\"1\\"){revenue(year:$y){total}}}"}')],
    ['an operation that is not there', 400, () => post('{"query":"query A {viewer{id}}","operationName":"B"}')],
    ['GET', 405, () => gateway.send('/graphql?query={viewer{id}}', { headers: authorised() })],
    ['PUT', 405, () => gateway.send('/graphql', { method: 'PUT', headers: authorised(), body: '{"query":"{viewer{id}}"}' })],
    ['a page that is not there', 404, () => gateway.send('/graphql/../admin', { headers: authorised() })],
    ['an answer in HTML', 406, () => post('{"query":"{viewer{id}}"}', { ...json, accept: 'text/html' })],
  ])('answers %s in JSON with its own status', async (name, status, send) => {
    const reply = await send();
    expect([name, reply.status]).toEqual([name, status]);
    expect(reply.headers.get('content-type')).toContain('json');
    const [error] = reply.body.errors ?? [];
    expect(error?.extensions['code']).toBe(status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT');
    expect(error?.extensions['messageEn']).toEqual(expect.any(String));
    expect(reply.text).not.toMatch(/<html|stack|node_modules|fastify|apollo/i);
  });

  it('leaves prototypes as they are, whatever keys the variables have', async () => {
    await post('{"query":"query($i:ID){customer(id:$i){id}}","variables":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is answered as before once all of this has been refused', async () => {
    expect(faults.length).toBeGreaterThan(15);
    expect(await gateway.ask('{ viewer { id } }')).toMatchObject({ status: 200, body: { data: { viewer: {} } } });
    expect(gateway.log.text()).not.toContain('masked an unexpected error');
  });
});

describe('a body that comes drop by drop', () => {
  it('is not waited for', async () => {
    const gateway = await startHarness({ limits: { bodyMs: 150 } });
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    const closed = new Promise(resolve => socket.on('close', resolve));
    socket.on('error', () => undefined).write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{');
    const drops = setInterval(() => socket.write(' '), 30);
    await closed;
    clearInterval(drops);
    expect((await gateway.ask('{ viewer { id } }')).status).toBe(200);
    await gateway.close();
  });
});

describe('what /metrics shows', () => {
  it('counts what was refused by its reason and times each service, with no more labels than there are reasons and services', async () => {
    const gateway = await startHarness();
    await gateway.ask('{ viewer { id } }');
    await gateway.ask('{ viewer { id } }', {}, {});
    await gateway.ask(`{ customer(id: "1") { ${nest(30, 'headOffice', 'id')} } }`);
    await gateway.close();
    const text = await register.metrics();
    expect(text).toMatch(/gateway_refused_total\{reason="QueryTooDeep"\} [1-9]/);
    expect(text).toMatch(/gateway_refused_total\{reason="Unauthenticated"\} [1-9]/);
    expect(text).toMatch(/gateway_subgraph_seconds_count\{subgraph="organisation",outcome="answered"\} [1-9]/);
    expect(text).toMatch(/gateway_request_seconds_count\{status="200"\} [1-9]/);
    expect(text).not.toContain(gateway.token.slice(-20));
  });
});

describe('how often somebody may ask', () => {
  const slow = { perSecond: 0.001, burst: 3 };

  it('is counted per person and answered with when to come back', async () => {
    const gateway = await startHarness({ limits: { perActor: slow } });
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await gateway.ask('{ viewer { id } }')).status);
    const last = await gateway.ask('{ viewer { id } }');
    await gateway.close();
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect(last.body.errors?.[0]?.extensions['code']).toBe('RATE_LIMITED');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('is counted per address before anybody is signed in', async () => {
    const gateway = await startHarness({ limits: { perAddress: slow } });
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await gateway.ask('{ viewer { id } }', {}, {})).status);
    await gateway.close();
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  it('is counted for sign-ins that fail, not for those that succeed', async () => {
    const { fakeService } = await import('./fake-services');
    const { GraphQLError } = await import('graphql');
    const signIn = (_: unknown, { input }: { input: { password: string } }): object => {
      if (input.password !== 'right') throw new GraphQLError('用户名或密码错误。', { extensions: { code: 'UNAUTHENTICATED', reason: 'WrongPassword', messageEn: 'Wrong.' } });
      return { token: 'signed', expiresAt: '2026-01-05T08:30:00Z', staff: { id: '019b0000-0000-7000-8002-000000000001' } };
    };
    const gateway = await startHarness({ limits: { signIns: slow }, services: { organisation: fakeService('organisation', { Mutation: { signIn } }) } });
    const attempt = async (password: string): Promise<unknown> => {
      const { body } = await gateway.ask(`mutation { signIn(input: { username: "a", password: "${password}" }) { token } }`, {}, {});
      return body.errors?.[0]?.extensions['reason'] ?? 'signed in';
    };
    const outcomes = [];
    for (const password of ['right', 'right', 'right', 'right', 'a', 'b', 'right', 'c', 'd', 'right']) outcomes.push(await attempt(password));
    await gateway.close();
    expect(outcomes).toEqual([
      'signed in', 'signed in', 'signed in', 'signed in', 'WrongPassword', 'WrongPassword', 'signed in', 'WrongPassword', 'TooManySignIns', 'TooManySignIns',
    ]);
  });
});
