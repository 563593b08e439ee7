import type { EventEnvelope } from '@keyaccount/contracts';
import fc from 'fast-check';
import { connectionOptions } from './connect';
import { publishBatch } from './publish';

const envelope = (index: number, subject: string): EventEnvelope => ({
  specversion: '1.0', id: `id-${index}`, source: '/keyaccount/ledger', type: 'ledger.bureau-revenue-declared.v1', subject,
  time: '2025-01-01T00:00:00Z', datacontenttype: 'application/json', correlationid: '', version: 1, data: {},
});

/** A broker that answers in any order, and not at all for some events. */
const broker = (delays: readonly number[], silentAbout: ReadonlySet<string>) => {
  const stored: string[] = [];
  let inFlight = 0;
  let most = 0;
  return {
    stored,
    most: () => most,
    publish: async (_subject: string, _body?: unknown, options?: { msgID?: string }) => {
      const id = options?.msgID ?? '';
      most = Math.max(most, (inFlight += 1));
      for (let turn = delays[stored.length % delays.length] ?? 0; turn > 0; turn -= 1) await Promise.resolve();
      inFlight -= 1;
      if (silentAbout.has(id)) throw new Error('timeout');
      stored.push(id);
      return { stream: 'KEYACCOUNT_LEDGER', seq: stored.length, duplicate: false, domain: '' };
    },
  };
};

describe('publishing a batch', () => {
  const subjects = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 60 });

  it('order › whatever fails and however late answers come, no aggregate is overtaken by its own later event', async () => {
    await fc.assert(
      fc.asyncProperty(subjects, fc.array(fc.nat(9), { minLength: 1 }), fc.array(fc.nat(59)), async (names, delays, failing) => {
        const js = broker(delays, new Set(failing.map(index => `id-${index}`)));
        const receipts = await publishBatch(js, 1_000_000, names.map((name, index) => envelope(index, name)));
        expect(receipts).toHaveLength(names.length);
        for (const subject of new Set(names)) {
          const own = names.flatMap((name, index) => (name === subject ? [index] : []));
          const sent = own.filter(index => receipts[index]?.outcome === 'sent');
          expect(sent).toEqual(own.slice(0, sent.length));
          expect(js.stored.filter(id => own.includes(Number(id.slice(3))))).toEqual(sent.map(index => `id-${index}`));
        }
      }),
    );
  });

  it('speed › up to 256 events are on their way at once, never more', async () => {
    const js = broker([3], new Set());
    await publishBatch(js, 1_000_000, Array.from({ length: 500 }, (_, index) => envelope(index, String(index))));
    expect(js.most()).toBe(256);
    expect(js.stored).toHaveLength(500);
  });

  it('size › an event that the broker cannot take is refused alone', async () => {
    const js = broker([0], new Set());
    const large = { ...envelope(1, 'b'), data: 'x'.repeat(3_000) };
    const receipts = await publishBatch(js, 3_000, [envelope(0, 'a'), large, envelope(2, 'c')]);
    expect(receipts.map(receipt => receipt.outcome)).toEqual(['sent', 'refused', 'sent']);
  });
});

describe("a broker's address", () => {
  it.each([
    ['nats://user:p%40ss@host:4222', { servers: ['host:4222'], user: 'user', pass: 'p@ss' }],
    ['nats://token@host:4222', { servers: ['host:4222'], token: 'token' }],
    ['nats://a:4222, nats://b:4223', { servers: ['a:4222', 'b:4223'] }],
    ['tls://host:4222', { servers: ['host:4222'], tls: {} }],
    ['host:4222', { servers: ['host:4222'] }],
  ])('%s', (url, options) => expect(connectionOptions(url)).toEqual(options));
});
