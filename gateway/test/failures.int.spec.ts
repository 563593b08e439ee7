import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Forbidden } from '@keyaccount/identity';
import { InvalidInput, Unavailable } from '@keyaccount/subgraph-kit';
import { GraphQLError } from 'graphql';
import { CUSTOMERS, customerId, fakeService } from './fake-services';
import { startHarness, type Harness } from './start';

type Errors = { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];

const CUSTOMER = 'query ($id: ID!) { customer(id: $id) { id name grade { level } scorecard { score } revenue(year: 2025) { total } } }';
const LIST = '{ customers(first: 200) { edges { node { id grade { level } scorecard { score } complaints { totalCount } } } } }';
const id = customerId(7);
const reference = (customer: object): object => ({ Customer: { __resolveReference: () => customer } });

/** Something in the place of a service: it listens, and answers as told. */
const impostor = async (answer: RequestListener): Promise<{ url: string; server: Server }> => {
  const server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
};
const stop = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const expectOnlyGradingMissing = async (gateway: Harness): Promise<void> => {
  const { status, body, text } = await gateway.ask(CUSTOMER, { id });
  expect(status).toBe(200);
  expect(body.data).toEqual({ customer: { id, name: '样例客户7', grade: null, scorecard: null, revenue: { total: '8007.00' } } });
  expect((body.errors as Errors).map(({ path, extensions: { code } }) => [code, ...(path ?? [])])).toEqual([
    ['UNAVAILABLE', 'customer', 'grade'], ['UNAVAILABLE', 'customer', 'scorecard'],
  ]);
  expect(text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|localhost|undici|stack|secret|grading"/i);
  const list = (await gateway.ask(LIST)).body;
  const edges = (list.data as unknown as { customers: { edges: { node: { grade: unknown; complaints: unknown } }[] } }).customers.edges;
  expect(edges).toHaveLength(CUSTOMERS);
  expect(edges.every(({ node }) => node.grade === null && node.complaints !== null)).toBe(true);
  expect(list.errors?.length).toBeLessThanOrEqual(20);
};

describe('a service that fails costs its own fields, over HTTP', () => {
  it('when it is dead', async () => {
    const gateway = await startHarness({ overHttp: true, urls: { grading: 'http://127.0.0.1:9' } });
    await expectOnlyGradingMissing(gateway);
    expect(gateway.log.text()).toContain('a subgraph did not answer');
    await gateway.close();
  });

  it.each<[string, RequestListener]>([
    ['hangs', () => undefined],
    ['sends half an answer and hangs', (_, response) => void response.writeHead(200, { 'content-length': '100' }).write('{"data":')],
    ['closes the connection', request => void request.socket.destroy()],
    ['answers HTML', (_, response) => void response.end('<html>secret</html>')],
    ['answers broken JSON', (_, response) => void response.end('{"data": {')],
    ['answers another shape', (_, response) => void response.end('{"data": {"_entities": "secret"}}')],
    ['answers too few entities', (_, response) => void response.end('{"data": {"_entities": []}}')],
    ['answers null', (_, response) => void response.end('null')],
    ['answers 500', (_, response) => void response.writeHead(500).end('secret stack')],
    ['refuses the gateway', (_, response) => void response.writeHead(401).end()],
    ['redirects', (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
  ])('when it %s', async (_, answer) => {
    const { url, server } = await impostor(answer);
    const gateway = await startHarness({ overHttp: true, urls: { grading: url }, limits: { subgraphMs: 150 } });
    await expectOnlyGradingMissing(gateway);
    await gateway.close();
    await stop(server);
  });

  it('and reaches no prototype by what it answers', async () => {
    const { url, server } = await impostor((_, response) =>
      void response.end('{"data": {"_entities": [{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "grade": {"__proto__": {"polluted": 1}, "level": "GOLD"}, "scorecard": null}]}}'),
    );
    const gateway = await startHarness({ overHttp: true, urls: { grading: url } });
    const { body } = await gateway.ask(CUSTOMER, { id });
    expect(body.data).toMatchObject({ customer: { grade: { level: 'GOLD' } } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    await gateway.close();
    await stop(server);
  });

  it('is asked again where its connection broke, but never for a change', async () => {
    const asked: string[] = [];
    const { url, server } = await impostor((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', chunk => chunks.push(chunk as Buffer)).on('end', () => {
        const isChange = Buffer.concat(chunks).toString().includes('mutation');
        asked.push(isChange ? 'change' : 'read');
        if (isChange || asked.length === 1) request.socket.destroy();
        else response.end('{"data": {"_entities": [{"grade": {"level": "GOLD"}, "scorecard": null}]}}');
      });
    });
    const gateway = await startHarness({ overHttp: true, urls: { grading: url } });
    expect((await gateway.ask(CUSTOMER, { id })).body).toMatchObject({ data: { customer: { grade: { level: 'GOLD' } } } });
    expect(asked).toEqual(['read', 'read']);
    const change = await gateway.ask('mutation { startGradingRun(input: { year: 2025 }) { run { id } } }');
    expect(change.body).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(asked).toEqual(['read', 'read', 'change']);
    await gateway.close();
    await stop(server);
  });
});

describe.each([['in one process', false], ['over signed HTTP', true]])('what a client learns of an error, %s', (_, overHttp) => {
  const start = (customer: object, limits = {}): Promise<Harness> => startHarness({ overHttp, limits, services: { grading: fakeService('grading', reference(customer)) } });
  const errorsOf = async (gateway: Harness): Promise<Errors> => {
    const { body } = await gateway.ask(CUSTOMER, { id });
    expect(body.data).toMatchObject({ customer: { name: '样例客户7', revenue: { total: '8007.00' } } });
    return body.errors ?? [];
  };
  const failing = (error: Error): object => ({ grade: () => { throw error; }, scorecard: null });

  it('is the code, reason, rule, field and both sentences of a refusal', async () => {
    const extensions = { code: 'RULE_VIOLATION', reason: 'NotGraded', rule: 'GRD-5', field: 'input.x', messageEn: 'Not graded.' };
    const gateway = await start(failing(new GraphQLError('尚未定级。', { extensions: { ...extensions, serviceName: 'grading', hint: 'select * from secret_table' } })));
    expect(await errorsOf(gateway)).toEqual([{ message: '尚未定级。', path: ['customer', 'grade'], extensions }]);
    await gateway.close();
  });

  it.each([
    ['a variable', 'mutation ($input: CloseMonthInput!) { closeMonth(input: $input) { month { closed } } }'],
    ['a variable in a literal', 'mutation ($month: Month!) { closeMonth(input: { month: $month }) { month { closed } } }'],
    ['a literal', 'mutation { closeMonth(input: { month: "2025-13" }) { month { closed } } }'],
  ])('is what a scalar refuses of %s, in both languages, with the field', async (__, query) => {
    const gateway = await startHarness({ overHttp });
    const { body } = await gateway.ask(query, { input: { month: '2025-13' }, month: '2025-13' });
    expect(body).toEqual({
      data: null,
      errors: [{
        message: '月份须写作“2025-03”。', path: ['closeMonth'],
        extensions: { code: 'BAD_USER_INPUT', reason: 'MonthMalformed', field: 'input.month', messageEn: 'A month is written "2025-03".' },
      }],
    });
    await gateway.close();
  });

  it('is what the contract says of the errors that services throw', async () => {
    const sentence = { reason: 'R', zh: '中文。', en: 'English.' };
    for (const [error, code] of [
      [new Forbidden('grading:read'), 'FORBIDDEN'], [new InvalidInput({ ...sentence, field: 'input.a' }), 'BAD_USER_INPUT'], [new Unavailable(sentence), 'UNAVAILABLE'],
    ] as const) {
      const gateway = await start(failing(error));
      expect((await errorsOf(gateway)).map(({ path, extensions }) => [path, extensions['code']])).toEqual([[['customer', 'grade'], code]]);
      await gateway.close();
    }
  });

  it('is no more than a reference for anything unexpected, and the log has the rest', async () => {
    const gateway = await start(failing(new Error('relation "secret_tbl" does not exist at 10.0.0.5')));
    const errors = await errorsOf(gateway);
    expect(errors).toMatchObject([{ path: ['customer', 'grade'], extensions: { code: 'INTERNAL', reference: expect.any(String) } }]);
    expect(JSON.stringify(errors)).not.toMatch(/secret_tbl|10\.0\.0\.5|stack/);
    expect(gateway.log.text()).toContain('secret_tbl');
    expect(gateway.log.text()).toContain(String(errors[0]?.extensions['reference']));
    await gateway.close();
  });

  it('is an error entry where a value is missing that must be there, never silence (decisions 25)', async () => {
    const gateway = await startHarness({ overHttp, services: { organisation: fakeService('organisation', { Unit: { __resolveReference: () => null } }) } });
    const { body } = await gateway.ask('query ($id: ID!) { customer(id: $id) { name ownership { since unit { code name } } accountTeam { a { name } } } }', { id });
    expect(body.data).toEqual({ customer: { name: '样例客户7', ownership: null, accountTeam: { a: { name: '样例·0007' } } } });
    expect(body.errors).toEqual([
      expect.objectContaining({ path: ['customer', 'ownership', 'unit', 'name'], extensions: expect.objectContaining({ code: 'UNAVAILABLE', reason: 'ValueMissing' }) }),
    ]);
    await gateway.close();
  });

  it('is that a part could not be had in time, while the rest is answered', async () => {
    const gateway = await start({ grade: () => new Promise(() => undefined), scorecard: null }, { subgraphMs: 100 });
    const started = performance.now();
    expect((await errorsOf(gateway)).map(({ extensions }) => extensions['code'])).toEqual(['UNAVAILABLE', 'UNAVAILABLE']);
    expect(performance.now() - started).toBeLessThan(2_000);
    await gateway.close();
  });

  it('comes at the operation’s deadline, whatever a single service may take', async () => {
    const gateway = await start({ grade: () => new Promise(() => undefined), scorecard: null }, { queryMs: 100, subgraphMs: 60_000 });
    const started = performance.now();
    expect((await errorsOf(gateway)).map(({ extensions }) => extensions['code'])).toEqual(['UNAVAILABLE', 'UNAVAILABLE']);
    expect(performance.now() - started).toBeLessThan(2_000);
    await gateway.close();
  });

  it('is the same for a root that cannot be had: no data, and why', async () => {
    const gateway = await startHarness({ overHttp, limits: { subgraphMs: 100 }, services: { 'customer-registry': fakeService('customer-registry', { Query: { customers: () => new Promise(() => undefined), customer: () => null } }) } });
    expect(await gateway.ask('{ customers { totalCount } }')).toMatchObject({ status: 200, body: { data: null, errors: [{ path: ['customers'], extensions: { code: 'UNAVAILABLE' } }] } });
    expect((await gateway.ask(CUSTOMER, { id })).body).toEqual({ data: { customer: null } });
    await gateway.close();
  });
});
