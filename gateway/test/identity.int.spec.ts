import { mintInternalToken, newKeyPair, signAccessToken } from '@keyaccount/identity';
import { getIntrospectionQuery } from 'graphql';
import { fakeService, type Seen } from './fake-services';
import { director, startHarness, type Harness } from './start';

const SIGN_IN = 'mutation { signIn(input: { username: "a", password: "b" }) { token } }';
const VIEWER = '{ viewer { id } }';
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe.each([['in one process', false], ['over signed HTTP', true]])('who sent a request, %s', (_, overHttp) => {
  let gateway: Harness;
  const seen: Seen[] = [];
  beforeAll(async () => {
    gateway = await startHarness({ overHttp, services: { organisation: fakeService('organisation', {}, one => seen.push(one)) } });
  });
  afterAll(() => gateway.close());
  beforeEach(() => void seen.splice(0));

  const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

  it('is the person of the token, with a correlation id of ours that the service is told and the answer carries', async () => {
    const reply = await gateway.ask(VIEWER, {}, { ...bearer(gateway.token), 'x-request-id': '019b0000-0000-7000-8000-00000000dead' });
    expect(reply).toMatchObject({ status: 200, body: { data: { viewer: { id: director.staffId } } } });
    expect(seen.map(({ context }) => context)).toEqual([{ actor: director, correlationId: reply.headers.get('x-request-id') }]);
    expect(reply.headers.get('x-request-id')).not.toContain('dead');
  });

  it('never passes by any other header that a client sends', async () => {
    const internal = await mintInternalToken({ actor: director, correlationId: director.staffId }, 'organisation', gateway.keys.privateKey, new Date());
    const headers = {
      'x-user-id': director.staffId, 'x-user': 'admin', 'x-keyaccount-actor': internal, 'x-keyaccount-signature': '0'.repeat(64), 'x-forwarded-user': 'admin',
      cookie: `token=${gateway.token}`, forwarded: 'for=10.0.0.1;by=admin', 'proxy-authorization': `Bearer ${gateway.token}`,
    };
    expect(await gateway.ask(VIEWER, {}, headers)).toMatchObject({ status: 401 });
    expect(await gateway.ask(VIEWER, {}, { ...headers, ...bearer(gateway.token) })).toMatchObject({ status: 200 });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.context.actor).toEqual(director);
  });

  it('is nobody with a token that is forged, expired, unsigned, for another audience, of another scheme or too long', async () => {
    const others = await newKeyPair('o1');
    const now = new Date();
    const payload = gateway.token.split('.')[1] as string;
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const wrong = {
      'another key': bearer(await signAccessToken(director, others.privateKey, now)),
      expired: bearer(await signAccessToken(director, gateway.keys.privateKey, new Date(now.getTime() - 3_600_000))),
      'alg none': bearer(`${base64({ alg: 'none', typ: 'JWT' })}.${payload}.`),
      'alg none with a signature': bearer(`${base64({ alg: 'none', typ: 'JWT' })}.${payload}.AAAA`),
      'HS256 with the public key': bearer(`${base64({ alg: 'HS256', typ: 'JWT' })}.${payload}.AAAA`),
      'a changed payload': bearer(gateway.token.replace(payload, base64({ ...claims, sub: 'somebody' }))),
      'the token of a subgraph': bearer(await mintInternalToken({ actor: director, correlationId: director.staffId }, 'organisation', gateway.keys.privateKey, now)),
      'a basic scheme': { authorization: `Basic ${gateway.token}` },
      'two tokens': { authorization: `Bearer ${gateway.token}, Bearer ${gateway.token}` },
      'a long one': bearer(`${'a'.repeat(9_000)}.b.c`),
      nothing: {},
    };
    for (const [name, headers] of Object.entries(wrong)) {
      const reply = await gateway.ask(VIEWER, {}, headers);
      expect([name, reply.status, reply.body.errors?.[0]?.extensions['code']]).toEqual([name, 401, 'UNAUTHENTICATED']);
    }
    expect(seen).toEqual([]);
  });

  it('may be nobody who signs in, and nothing else, even with an expired token', async () => {
    const expired = await signAccessToken(director, gateway.keys.privateKey, new Date(Date.now() - 3_600_000));
    expect(await gateway.ask(SIGN_IN, {}, {})).toMatchObject({ status: 200, body: { data: { signIn: { token: 'signed' } } } });
    expect(await gateway.ask(SIGN_IN, {}, bearer(expired))).toMatchObject({ status: 200 });
    expect(seen.every(({ context }) => context.actor === undefined)).toBe(true);
    const refused = [
      'mutation { signIn(input: { username: "a", password: "b" }) { token } closeMonth(input: { month: "2025-01" }) { month { closed } } }',
      'mutation { a: signIn(input: { username: "a", password: "b" }) { token } b: signIn(input: { username: "a", password: "c" }) { token } }',
      'mutation { ...F } fragment F on Mutation { a: signIn(input: { username: "a", password: "b" }) { token } b: signIn(input: { username: "a", password: "c" }) { token } }',
      `query A ${VIEWER} ${SIGN_IN}`,
    ];
    for (const query of refused) expect((await gateway.ask(query, {}, {})).status).toBeGreaterThanOrEqual(400);
  });

  it('shows a stranger nothing of the schema: every other request is answered alike', async () => {
    const answers = await Promise.all(
      [VIEWER, '{ nope }', '{ viewer { nope } }', '{ __typename }', '{ __schema { types { name } } }', 'not graphql', '{', ''].map(query => gateway.ask(query, {}, {})),
    );
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(401);
  });

  it('cannot ask for the schema where the explorer is off', async () => {
    expect(await gateway.ask('{ __schema { types { name } } }')).toMatchObject({ status: 400 });
    expect(await gateway.ask('{ __type(name: "Customer") { name } }')).toMatchObject({ status: 400 });
    expect((await gateway.ask('{ viewer { nme } }')).text).not.toContain('Did you mean');
    expect((await gateway.send('/explorer', {})).status).toBe(404);
  });
});

describe('the explorer', () => {
  let gateway: Harness;
  beforeAll(async () => {
    gateway = await startHarness({ explorer: true });
  });
  afterAll(() => gateway.close());

  it('needs nothing from elsewhere: every script, style and frame of its pages comes from this server', async () => {
    for (const path of ['/explorer', '/explorer/altair/']) {
      const { status, text, headers } = await gateway.send(path, {});
      expect(status).toBe(200);
      expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
      expect(text.replaceAll(/<script[^>]*src=/g, '')).not.toContain('<script>');
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      const base = path.endsWith('/') ? '/explorer/altair/' : '';
      const parts = [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, part = '']) => (part.startsWith('/') ? part : base + part));
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) expect([part, (await gateway.send(part, {})).status]).toEqual([part, 200]);
    }
  });

  it('gives out no file outside its folder', async () => {
    for (const path of ['/explorer/altair/..%2f..%2fpackage.json', '/explorer/altair/%2e%2e/%2e%2e/package.json', '/explorer/altair/%2fetc%2fpasswd', '/explorer/altair/']) {
      const { status, text } = await gateway.send(path, {});
      if (path !== '/explorer/altair/') expect([path, status]).toEqual([path, 404]);
      expect(text).not.toContain('"dependencies"');
    }
  });

  it('may ask for the whole schema once somebody is signed in', async () => {
    const reply = await gateway.ask(getIntrospectionQuery());
    expect(reply.status).toBe(200);
    expect(reply.text).toContain('大客户');
    expect((await gateway.ask(getIntrospectionQuery(), {}, {})).status).toBe(401);
  });
});
