import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A secret that gateway and subgraphs share, with its name; two are active while one replaces the other. */
export type SigningKey = { readonly id: string; readonly secret: Buffer };

/** What a signature covers. A stream signs its chunks itself (signed-stream.ts): here stands its content type instead of a hash. */
export type SignedParts = {
  readonly audience: string;
  readonly method: string;
  readonly path: string;
  readonly body: string | Buffer | { readonly stream: string };
  readonly actorToken: string;
};

export const SIGNATURE_HEADERS = {
  key: 'x-keyaccount-key',
  timestamp: 'x-keyaccount-timestamp',
  nonce: 'x-keyaccount-nonce',
  actor: 'x-keyaccount-actor',
  signature: 'x-keyaccount-signature',
} as const;

/** A signature older, or further in the future, is refused. */
const WINDOW_MS = 60_000;
const SHORTEST_SECRET = 32;
const HEX_SHA256 = /^[0-9a-f]{64}$/;
const NONCE = /^[\w-]{16,64}$/;

/** Keys as a setting holds them, newest first: `k2:<base64>,k1:<base64>`; a secret has at least 32 bytes. */
export const parseSigningKeys = (text: string): readonly SigningKey[] => {
  const keys = text.split(',').map(entry => {
    const [id, secret] = entry.trim().split(':');
    return { id: id ?? '', secret: Buffer.from(secret ?? '', 'base64') };
  });
  if (keys.some(({ id, secret }) => !/^[\w-]{1,40}$/.test(id) || secret.length < SHORTEST_SECRET)) {
    throw new Error(`signing keys: expected id:base64 with at least ${SHORTEST_SECRET} bytes, newest first`);
  }
  return keys;
};

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

const contentOf = (body: SignedParts['body']): string =>
  typeof body === 'string' || Buffer.isBuffer(body) ? sha256(body) : `stream ${sha256(body.stream)}`;

const signatureOf = (secret: Buffer, parts: SignedParts, timestamp: string, nonce: string): Buffer =>
  createHmac('sha256', secret)
    .update(['v1', parts.audience, parts.method, parts.path, timestamp, nonce, sha256(parts.actorToken), contentOf(parts.body)].join('\n'))
    .digest();

/** The headers that make a request the gateway's own: they bind method, path, body, actor, time and a nonce to one subgraph. */
export const signRequest = (key: SigningKey, parts: SignedParts, now: Date, nonce: string): Record<string, string> => {
  const timestamp = String(now.getTime());
  return {
    [SIGNATURE_HEADERS.key]: key.id,
    [SIGNATURE_HEADERS.timestamp]: timestamp,
    [SIGNATURE_HEADERS.nonce]: nonce,
    [SIGNATURE_HEADERS.actor]: parts.actorToken,
    [SIGNATURE_HEADERS.signature]: signatureOf(key.secret, parts, timestamp, nonce).toString('hex'),
  };
};

export type NonceCache = { /** False where the nonce was seen before. */ take(nonce: string, now: Date): boolean };

/** Remembers nonces for longer than a signature can be accepted, in two generations that replace each other. */
export const nonceCache = (): NonceCache => {
  let [current, previous] = [new Set<string>(), new Set<string>()];
  let since = 0;
  return {
    take(nonce, now) {
      if (now.getTime() - since >= 2 * WINDOW_MS) {
        previous = now.getTime() - since >= 4 * WINDOW_MS ? new Set() : current;
        current = new Set();
        since = now.getTime();
      }
      if (current.has(nonce) || previous.has(nonce)) return false;
      current.add(nonce);
      return true;
    },
  };
};

export type Verdict =
  | { readonly accepted: true; readonly key: SigningKey; readonly signature: Buffer; readonly actorToken: string }
  /** The reason is for the log alone: a caller learns nothing. */
  | { readonly accepted: false; readonly reason: 'Unsigned' | 'Stale' | 'UnknownKey' | 'Forged' | 'Replayed' };

const header = (headers: IncomingHttpHeaders, name: string): string => {
  const value = headers[name];
  return typeof value === 'string' ? value : '';
};

const refused = (reason: Extract<Verdict, { accepted: false }>['reason']): Verdict => ({ accepted: false, reason });

/** Whether a request comes from the gateway, unaltered, for this subgraph, now, and for the first time. */
export const verifyRequest = (
  headers: IncomingHttpHeaders, parts: Omit<SignedParts, 'actorToken'>, keys: readonly SigningKey[], nonces: NonceCache, now: Date,
): Verdict => {
  const [given, timestamp, nonce] = [header(headers, SIGNATURE_HEADERS.signature), header(headers, SIGNATURE_HEADERS.timestamp), header(headers, SIGNATURE_HEADERS.nonce)];
  if (!HEX_SHA256.test(given) || !/^\d{1,15}$/.test(timestamp) || !NONCE.test(nonce)) return refused('Unsigned');
  if (Math.abs(now.getTime() - Number(timestamp)) > WINDOW_MS) return refused('Stale');
  const key = keys.find(({ id }) => id === header(headers, SIGNATURE_HEADERS.key));
  if (!key) return refused('UnknownKey');
  const actorToken = header(headers, SIGNATURE_HEADERS.actor);
  const signature = Buffer.from(given, 'hex');
  if (!timingSafeEqual(signature, signatureOf(key.secret, { ...parts, actorToken }, timestamp, nonce))) return refused('Forged');
  if (!nonces.take(nonce, now)) return refused('Replayed');
  return { accepted: true, key, signature, actorToken };
};
