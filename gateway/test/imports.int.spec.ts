import { request } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Forbidden } from '@keyaccount/identity';
import { InvalidInput, type RunningService, type StreamRoute } from '@keyaccount/subgraph-kit';
import { fakeService } from './fake-services';
import { director, startHarness, type Harness } from './start';

type Received = { readonly bytes: number; readonly contentType: string; readonly actor: unknown; readonly text: string };

/** A ledger whose import reads the file as the real one does, and remembers what it got. */
const ledger = (received: Received[], handle?: StreamRoute['handle']): RunningService => ({
  ...fakeService('revenue-ledger'),
  routes: [{
    path: '/imports/revenue',
    handle: handle ?? (async ({ actor, contentType, body }) => {
      let bytes = 0;
      let text = '';
      for await (const chunk of body) {
        bytes += (chunk as Buffer).length;
        if (text.length < 100) text += (chunk as Buffer).toString();
      }
      received.push({ bytes, contentType, actor, text });
      return { status: 202, body: { importId: '019b0000-0000-7000-8000-00000000000b' } };
    }),
  }],
});

describe.each([['in one process', false], ['over signed HTTP', true]])('POST /imports/revenue, %s', (_, overHttp) => {
  const received: Received[] = [];
  let gateway: Harness;
  beforeAll(async () => {
    gateway = await startHarness({ overHttp, services: { 'revenue-ledger': ledger(received) }, limits: { uploadBytes: 40_000_000, uploadIdleMs: 2_000 } });
  });
  afterAll(() => gateway.close());
  beforeEach(() => void received.splice(0));
  const post = (body: RequestInit['body'], headers: Record<string, string> = {}, path = '/imports/revenue'): ReturnType<Harness['send']> =>
    gateway.send(path, { method: 'POST', headers: { authorization: `Bearer ${gateway.token}`, 'content-type': 'text/csv', ...headers }, body: body ?? null, duplex: 'half' });

  it('hands the file to the ledger as it came, with who sent it, and answers 202 with the import’s id', async () => {
    const file = '样例,1\n'.repeat(1000);
    expect(await post(file, { 'content-type': 'text/csv; charset=GB18030' })).toMatchObject({ status: 202, body: { importId: '019b0000-0000-7000-8000-00000000000b' } });
    expect(received).toMatchObject([{ bytes: Buffer.byteLength(file), contentType: 'text/csv; charset=GB18030', actor: director }]);
    expect(received[0]?.text.startsWith('样例,1')).toBe(true);
  });

  it('streams: a file of 30 MB takes no more memory than a small one', async () => {
    const before = process.memoryUsage().rss;
    const block = Buffer.alloc(64 * 1024, 'a');
    const file = Readable.from((function* blocks() { for (let n = 0; n < 480; n += 1) yield block; })());
    expect((await post(file as unknown as RequestInit['body'])).status).toBe(202);
    expect(received[0]?.bytes).toBe(480 * block.length);
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * 2 ** 20);
  });

  it.each<[string, number, Record<string, string>]>([
    ['without a token', 401, { authorization: '' }],
    ['with another’s token', 401, { authorization: 'Bearer a.b.c' }],
    ['as JSON', 415, { 'content-type': 'application/json' }],
    ['in another charset', 415, { 'content-type': 'text/csv; charset=utf-16' }],
    ['compressed', 415, { 'content-encoding': 'gzip' }],
  ])('refuses a file %s before it is read', async (name, status, headers) => {
    const reply = await post('a,b\n', headers);
    expect([name, reply.status, reply.body.errors?.[0]?.message]).toEqual([name, status, expect.stringMatching(/[一-鿿]/)]);
    expect(received).toEqual([]);
  });

  it('refuses a file that is too large, whether it says so or not', async () => {
    const block = Buffer.alloc(1024 * 1024, 'a');
    const unsaid = Readable.from((function* blocks() { for (let n = 0; n < 60; n += 1) yield block; })());
    const outcomes = await Promise.allSettled([post(Buffer.alloc(41_000_000)), post(unsaid as unknown as RequestInit['body'])]);
    for (const outcome of outcomes) {
      // The connection may be closed before the client has read the answer.
      if (outcome.status === 'fulfilled') expect(outcome.value).toMatchObject({ status: 413, body: { errors: [{ extensions: { reason: 'BodyTooLarge' } }] } });
    }
    expect(received).toEqual([]);
  });

  it('gives up a file that stands still, and the ledger never takes it for a whole one', async () => {
    const { port } = new URL(gateway.url);
    const headers = { authorization: `Bearer ${gateway.token}`, 'content-type': 'text/csv', 'transfer-encoding': 'chunked' };
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request({ port, path: '/imports/revenue', method: 'POST', headers }, response => {
        resolve(response.statusCode);
        response.resume();
        sent.destroy();
      });
      sent.on('error', reject);
      sent.write('a,b\n');
    });
    expect(status).toBe(408);
    expect(received).toEqual([]);
  });

  it('never takes for whole a file whose sender went away', async () => {
    const { port } = new URL(gateway.url);
    const sent = request({ port, path: '/imports/revenue', method: 'POST', headers: { authorization: `Bearer ${gateway.token}`, 'content-type': 'text/csv', 'content-length': '1000' } });
    sent.on('error', () => undefined);
    sent.write('a,b\n');
    await sleep(50);
    sent.destroy();
    await sleep(150);
    expect(received).toEqual([]);
    expect((await gateway.ask('{ viewer { id } }')).status).toBe(200);
  });

  it('has no other imports', async () => {
    expect((await post('a', {}, '/imports/payroll')).status).toBe(404);
    expect((await gateway.send('/imports/revenue', { headers: { authorization: `Bearer ${gateway.token}` } })).status).toBe(404);
  });
});

describe.each([['in one process', false], ['over signed HTTP', true]])('an import that the service refuses, %s', (_, overHttp) => {
  it.each<[string, Error, number, string]>([
    ['without the right', new Forbidden('revenue:import'), 403, 'FORBIDDEN'],
    ['for its content', new InvalidInput({ field: 'header', reason: 'HeaderUnknown', zh: '表头不符。', en: 'Unknown header.' }), 400, 'BAD_USER_INPUT'],
    ['by a fault of its own', new Error('disk secret full'), 500, 'INTERNAL'],
  ])('%s is answered with the contract’s code', async (__, error, status, code) => {
    const gateway = await startHarness({ overHttp, services: { 'revenue-ledger': ledger([], async () => { throw error; }) } });
    const reply = await gateway.send('/imports/revenue', { method: 'POST', headers: { authorization: `Bearer ${gateway.token}`, 'content-type': 'text/csv' }, body: 'a,b\n' });
    await gateway.close();
    expect(reply).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
    expect(reply.text).not.toContain('secret');
  });
});
