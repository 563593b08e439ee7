import type { StaffActor } from './actor';
import { mintInternalToken, newKeyPair, signAccessToken, verifyAccessToken, verifyInternalToken } from './tokens';

const now = new Date('2026-01-05T08:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const actor: StaffActor = {
  kind: 'staff',
  staffId: '019b0000-0000-7000-8000-000000000001',
  name: '样例·陈晓',
  session: 's1',
  posts: [{ unit: 'U440515', post: 'HEAD', tier: 'COUNTY_CENTRE' }],
  reach: { all: false, units: ['U440515', 'S440515001'], homeUnits: [] },
};
const correlationId = '019b0000-0000-7000-8000-000000000002';

describe('a signed-in person’s token', () => {
  it('gives back the person it was signed for', async () => {
    const keys = await newKeyPair('k1');
    expect(await verifyAccessToken(await signAccessToken(actor, keys.privateKey, now), [keys.publicKey], later(599))).toEqual(actor);
  });

  it.each([
    ['has expired', 606],
    ['is from the far future', -3600],
  ])('is nobody when it %s', async (_, seconds) => {
    const keys = await newKeyPair('k1');
    const token = await signAccessToken(actor, keys.privateKey, seconds > 0 ? now : later(7200));
    const seen = seconds > 0 ? later(seconds) : later(15_000);
    expect(await verifyAccessToken(token, [keys.publicKey], seen)).toBeUndefined();
  });

  it('is nobody under another key, without a signature, or with a changed payload', async () => {
    const [keys, others] = [await newKeyPair('k1'), await newKeyPair('k1')];
    const token = await signAccessToken(actor, keys.privateKey, now);
    const [, payload, signature] = token.split('.') as [string, string, string];
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    const changed = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('"all":false', '"all":true')).toString('base64url');
    expect(await verifyAccessToken(token, [others.publicKey], now)).toBeUndefined();
    expect(await verifyAccessToken(`${none}.${payload}.`, [keys.publicKey], now)).toBeUndefined();
    expect(await verifyAccessToken(`${token.split('.')[0]}.${changed}.${signature}`, [keys.publicKey], now)).toBeUndefined();
  });

  it('holds under the old key while a new one is brought in', async () => {
    const [old, fresh] = [await newKeyPair('k1'), await newKeyPair('k2')];
    const token = await signAccessToken(actor, old.privateKey, now);
    expect(await verifyAccessToken(token, [fresh.publicKey, old.publicKey], now)).toEqual(actor);
  });
});

describe('the gateway’s token for a subgraph', () => {
  it('is good for that subgraph alone, and never as a person’s', async () => {
    const keys = await newKeyPair('g1');
    const token = await mintInternalToken({ actor, correlationId }, 'grading', keys.privateKey, now);
    expect(await verifyInternalToken(token, 'grading', [keys.publicKey], now)).toEqual({ actor, correlationId });
    expect(await verifyInternalToken(token, 'complaints', [keys.publicKey], now)).toBeUndefined();
    expect(await verifyAccessToken(token, [keys.publicKey], now)).toBeUndefined();
  });

  it('says that nobody is signed in', async () => {
    const keys = await newKeyPair('g1');
    const token = await mintInternalToken({ actor: undefined, correlationId }, 'organisation', keys.privateKey, now);
    expect(await verifyInternalToken(token, 'organisation', [keys.publicKey], now)).toEqual({ actor: undefined, correlationId });
  });
});
