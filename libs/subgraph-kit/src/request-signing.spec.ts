import fc from 'fast-check';
import { nonceCache, parseSigningKeys, SIGNATURE_HEADERS, signRequest, verifyRequest, type SignedParts } from './request-signing';

const now = new Date('2026-01-05T08:00:00Z');
const later = (ms: number): Date => new Date(now.getTime() + ms);
const [fresh, old] = [
  { id: 'k2', secret: Buffer.alloc(32, 2) },
  { id: 'k1', secret: Buffer.alloc(32, 1) },
];
const parts: SignedParts = { audience: 'grading', method: 'POST', path: '/graphql', body: '{"query":"{a}"}', actorToken: 'token' };
const signed = (key = fresh, at = now, nonce = 'nonce-0123456789abcdef'): Record<string, string> => signRequest(key, parts, at, nonce);
const verdict = (headers: Record<string, string>, received: Partial<SignedParts> = {}, at = now, nonces = nonceCache()): string => {
  const result = verifyRequest(headers, { ...parts, ...received }, [fresh, old], nonces, at);
  return result.accepted ? 'accepted' : result.reason;
};

describe('a signed request', () => {
  it('is accepted as it was signed, also under the key that is going out', () => {
    expect(verdict(signed())).toBe('accepted');
    expect(verdict(signed(old))).toBe('accepted');
  });

  it.each<[string, Partial<SignedParts>]>([
    ['another body', { body: '{"query":"{b}"}' }],
    ['another path', { path: '/imports/revenue' }],
    ['another method', { method: 'GET' }],
    ['another subgraph', { audience: 'complaints' }],
    ['a stream in place of its body', { body: { stream: 'text/csv' } }],
  ])('is forged for %s', (_, received) => {
    expect(verdict(signed(), received)).toBe('Forged');
  });

  it('is forged when any one character of the actor, the time or the signature changes', () => {
    const changeable = [SIGNATURE_HEADERS.actor, SIGNATURE_HEADERS.timestamp, SIGNATURE_HEADERS.signature, SIGNATURE_HEADERS.nonce];
    fc.assert(
      fc.property(fc.constantFrom(...changeable), fc.nat(), (name, position) => {
        const headers = signed();
        const value = headers[name] as string;
        const at = position % value.length;
        const other = value[at] === '7' ? '8' : '7';
        expect(verdict({ ...headers, [name]: value.slice(0, at) + other + value.slice(at + 1) })).not.toBe('accepted');
      }),
    );
  });

  it('is unsigned without any one of its headers, and unknown under another key', () => {
    for (const name of [SIGNATURE_HEADERS.signature, SIGNATURE_HEADERS.timestamp, SIGNATURE_HEADERS.nonce]) {
      const without = Object.entries(signed()).filter(([header]) => header !== name);
      expect(verdict(Object.fromEntries(without))).toBe('Unsigned');
    }
    expect(verdict(signed({ id: 'k3', secret: Buffer.alloc(32, 3) }))).toBe('UnknownKey');
    expect(verdict(signed({ id: 'k2', secret: Buffer.alloc(32, 3) }))).toBe('Forged');
  });

  it.each([[60_001], [-60_001]])('is stale %i ms away', ms => {
    expect(verdict(signed(), {}, later(ms))).toBe('Stale');
  });

  it('is accepted once, however late within its time it comes again', () => {
    const nonces = nonceCache();
    expect(verdict(signed(), {}, later(-59_000), nonces)).toBe('accepted');
    for (const ms of [-59_000, 0, 60_000]) expect(verdict(signed(), {}, later(ms), nonces)).toBe('Replayed');
    expect(verdict(signed(fresh, now, 'another-0123456789'), {}, later(0), nonces)).toBe('accepted');
  });

  it('never forgets a nonce while its signature could still be accepted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 70_000 }), { minLength: 1, maxLength: 12 }), steps => {
        const nonces = nonceCache();
        let time = 0;
        const taken: [string, number][] = [];
        for (const step of steps) {
          time += step;
          const nonce = `nonce-${taken.length}`;
          expect(nonces.take(nonce, later(time))).toBe(true);
          taken.push([nonce, time]);
          for (const [seen, at] of taken) {
            if (time - at <= 120_000) expect(nonces.take(seen, later(time))).toBe(false);
          }
        }
      }),
    );
  });
});

describe('the setting that holds the keys', () => {
  it('gives the keys in its order', () => {
    const text = [fresh, old].map(({ id, secret }) => `${id}:${secret.toString('base64')}`).join(',');
    expect(parseSigningKeys(text)).toEqual([fresh, old]);
  });

  it.each([[''], ['k1:c2hvcnQ='], [`:${Buffer.alloc(32).toString('base64')}`], ['no-secret']])('is refused as %j', text => {
    expect(() => parseSigningKeys(text)).toThrow('signing keys');
  });
});
