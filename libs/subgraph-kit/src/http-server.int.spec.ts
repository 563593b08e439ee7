import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { mintInternalToken, newKeyPair, systemActor } from '@keyaccount/identity';
import pino from 'pino';
import { CONTENT_TYPE_HEADER, serveSubgraph, SIGNED_STREAM_TYPE, type SubgraphServer } from './http-server';
import { parseSigningKeys, SIGNATURE_HEADERS, signRequest, type SignedParts } from './request-signing';
import { subgraphSchema } from './schema';
import { systemClock, type RequestContext, type RunningService } from './service';
import { signStream } from './signed-stream';

const SDL = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) type Query { who: String } type Customer @key(fields: "id") { id: ID! secret: String }';
const actor = systemActor('test', ['revenue:import']);
const correlationId = '019b0000-0000-7000-8000-000000000001';
const keys = parseSigningKeys(`k2:${Buffer.alloc(32, 2).toString('base64')},k1:${Buffer.alloc(32, 1).toString('base64')}`);

const received: string[] = [];
const service: RunningService = {
  schema: subgraphSchema(SDL, {
    Query: { who: (_: unknown, __: unknown, context: RequestContext) => (context.actor?.kind === 'system' ? context.actor.name : 'nobody') },
    Customer: { __resolveReference: ({ id }: { id: string }) => ({ id, secret: 's' }) },
  }),
  createContext: context => context,
  reactions: {},
  routes: [{
    path: '/imports/revenue',
    handle: async ({ body, contentType }) => {
      received.push(`${contentType} ${await text(body)}`);
      return { status: 202, body: { importId: 'i' } };
    },
  }],
};

describe('a subgraph over HTTP', () => {
  let server: SubgraphServer;
  let gatewayKeys: { privateKey: string; publicKey: string };
  let notReady: string[] = [];
  let nonces = 0;
  beforeAll(async () => {
    gatewayKeys = await newKeyPair('g1');
    server = await serveSubgraph({
      name: 'grading', service, host: '127.0.0.1', port: 0, health: { host: '127.0.0.1', port: 0, version: '1.2.3', notReady: async () => notReady },
      signingKeys: keys, gatewayKeys: [gatewayKeys.publicKey], clock: systemClock, log: pino({ level: 'silent' }),
    });
  });
  afterAll(() => server.close());

  const token = (subgraph = 'grading'): Promise<string> => mintInternalToken({ actor, correlationId }, subgraph, gatewayKeys.privateKey, new Date());
  const signed = async (parts: Partial<SignedParts> = {}, at = new Date()): Promise<Record<string, string>> => {
    const whole = { audience: 'grading', method: 'POST', path: '/graphql', body: '{"query":"{who}"}', actorToken: await token(), ...parts };
    return signRequest(keys[0]!, whole, at, `nonce-of-the-test-${(nonces += 1)}`);
  };
  const post = (headers: Record<string, string>, body = '{"query":"{who}"}', path = '/graphql'): Promise<Response> =>
    fetch(`${server.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

  it('answers what the gateway signed, for the actor that its token names', async () => {
    const response = await post(await signed());
    expect([response.status, await response.json()]).toEqual([200, { data: { who: 'test' } }]);
  });

  it('tells everybody else nothing: 401 without a word, also to _service and _entities', async () => {
    const sdl = '{"query":"{_service{sdl}}"}';
    const entities = '{"query":"{_entities(representations:[{__typename:\\"Customer\\",id:\\"1\\"}]){... on Customer{secret}}}"}';
    const replayed = await signed();
    expect((await post(replayed)).status).toBe(200);
    const attempts: [string, Promise<Response>][] = [
      ['unsigned', post({})],
      ['unsigned _service', post({}, sdl)],
      ['unsigned _entities', post({}, entities)],
      ['a person’s token', post({ authorization: `Bearer ${await token()}` })],
      ['the actor’s token alone', post({ [SIGNATURE_HEADERS.actor]: await token() })],
      ['replayed', post(replayed)],
      ['another body', post(await signed(), sdl)],
      ['another subgraph’s signature', post(await signed({ audience: 'complaints' }))],
      ['another subgraph’s token', post(await signed({ actorToken: await token('complaints') }))],
      ['no token', post(await signed({ actorToken: '' }))],
      ['too old', post(await signed({}, new Date(Date.now() - 61_000)))],
      ['another path', post(await signed(), '{"query":"{who}"}', '/graphql?x=1')],
      ['a path that is not there', post(await signed({ path: '/admin' }), '{"query":"{who}"}', '/admin')],
      ['GET', fetch(`${server.url}/graphql?query={who}`)],
      ['text', post({ 'content-type': 'text/plain' })],
      ['health at the wrong door', fetch(`${server.url}/metrics`)],
    ];
    for (const [name, attempt] of attempts) {
      const response = await attempt;
      expect([name, response.status, await response.text()]).toEqual([name, 401, '']);
    }
  });

  const upload = async (change: (bytes: Buffer) => Buffer = bytes => bytes): Promise<Response> => {
    const headers = await signed({ path: '/imports/revenue', body: { stream: 'text/csv; charset=gb18030' } });
    const stream = Readable.from([Buffer.from('one,'), Buffer.from('two')]).pipe(signStream(keys[0]!.secret, Buffer.from(headers[SIGNATURE_HEADERS.signature]!, 'hex')));
    const bytes = Buffer.concat(await stream.toArray() as Buffer[]);
    return fetch(`${server.url}/imports/revenue`, {
      method: 'POST', headers: { 'content-type': SIGNED_STREAM_TYPE, [CONTENT_TYPE_HEADER]: 'text/csv; charset=gb18030', ...headers }, body: new Uint8Array(change(bytes)),
    });
  };

  it('takes a signed stream, and none that was altered or cut off', async () => {
    expect((await upload()).status).toBe(202);
    expect(received).toEqual(['text/csv; charset=gb18030 one,two']);
    for (const change of [
      (bytes: Buffer) => bytes.subarray(0, bytes.length - 36),
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4), Buffer.from('ONE'), bytes.subarray(7)]),
      (bytes: Buffer) => bytes.subarray(43),
    ]) {
      expect((await upload(change)).status).toBe(500);
    }
    expect(received).toHaveLength(1);
    expect((await fetch(`${server.url}/imports/revenue`, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'a' })).status).toBe(401);
  });

  it('says on its other port whether it lives and is ready, and no more', async () => {
    const at = async (path: string): Promise<[number, string]> => {
      const response = await fetch(`${server.healthUrl}${path}`);
      return [response.status, await response.text()];
    };
    expect(await at('/livez')).toEqual([200, '{"live":true}']);
    expect(await at('/readyz')).toEqual([200, '{"ready":true,"reasons":[]}']);
    expect((await at('/version'))[1]).toContain('"1.2.3"');
    expect((await at('/metrics'))[0]).toBe(200);
    expect((await at('/graphql'))[0]).toBe(404);
    notReady = ['database'];
    expect(await at('/readyz')).toEqual([503, '{"ready":false,"reasons":["database"]}']);
    notReady = [];
    server.drain();
    expect(await at('/readyz')).toEqual([503, '{"ready":false,"reasons":["draining"]}']);
    expect((await at('/livez'))[0]).toBe(200);
    expect((await post(await signed())).status).toBe(200);
  });
});
