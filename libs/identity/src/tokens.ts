import { POST_KINDS, UNIT_TIERS } from '@keyaccount/contracts';
import { SignJWT, exportJWK, generateKeyPair, importJWK, jwtVerify, type CryptoKey, type JWK } from 'jose';
import { z } from 'zod';
import type { Actor, StaffActor } from './actor';
import { PERMISSIONS } from './permissions';

/** A key as it stands in a setting: a JWK in JSON. */
export type KeyText = string;

const ALGORITHM = 'EdDSA';
const ISSUER = 'keyaccount';
/** Audience of the token that a person holds. */
const GRAPH = 'keyaccount-graph';
/** Seconds that a signed-in person's token is good for (decided: about ten minutes). */
export const ACCESS_TOKEN_SECONDS = 600;
/** Seconds that the gateway's token for a subgraph is good for: longer than the longest operation. */
export const INTERNAL_TOKEN_SECONDS = 120;

const staffClaims = z.object({
  kind: z.literal('staff'),
  staffId: z.uuid(),
  name: z.string(),
  session: z.string(),
  posts: z.array(z.object({ unit: z.string(), post: z.enum(POST_KINDS), tier: z.enum(UNIT_TIERS) })),
  reach: z.object({ all: z.boolean(), units: z.array(z.string()), homeUnits: z.array(z.string()) }),
});
const actorClaims = z.union([
  staffClaims,
  z.object({ kind: z.literal('system'), name: z.string(), permissions: z.array(z.enum(PERMISSIONS)) }),
]);

const sign = async (key: KeyText, audience: string, seconds: number, claims: Record<string, unknown>, now: Date): Promise<string> => {
  const issued = Math.floor(now.getTime() / 1000);
  const jwk = JSON.parse(key) as JWK;
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', ...(jwk.kid ? { kid: jwk.kid } : {}) })
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setIssuedAt(issued)
    .setExpirationTime(issued + seconds)
    .sign(await keyOf(key));
};

const keys = new Map<KeyText, Promise<CryptoKey>>();
const keyOf = (text: KeyText): Promise<CryptoKey> => {
  let key = keys.get(text);
  if (!key) keys.set(text, (key = importJWK(JSON.parse(text) as JWK, ALGORITHM) as Promise<CryptoKey>));
  return key;
};

const verify = async (token: string, publicKeys: readonly KeyText[], audience: string, now: Date): Promise<unknown> => {
  for (const text of publicKeys) {
    try {
      const { payload } = await jwtVerify(token, await keyOf(text), {
        algorithms: [ALGORITHM], issuer: ISSUER, audience, typ: 'JWT',
        requiredClaims: ['exp', 'iat'], clockTolerance: 5, currentDate: now,
      });
      return payload['actor'];
    } catch {
      continue;
    }
  }
  return undefined;
};

/** The token of a signed-in person, good for ACCESS_TOKEN_SECONDS; organisation alone holds the private key. */
export const signAccessToken = (actor: StaffActor, privateKey: KeyText, now: Date): Promise<string> =>
  sign(privateKey, GRAPH, ACCESS_TOKEN_SECONDS, { sub: actor.staffId, actor }, now);

/** The person behind a client's token; undefined where it is forged, expired, for another audience or not understood. */
export const verifyAccessToken = async (token: string, publicKeys: readonly KeyText[], now: Date): Promise<StaffActor | undefined> => {
  const parsed = staffClaims.safeParse(await verify(token, publicKeys, GRAPH, now));
  return parsed.success ? parsed.data : undefined;
};

/** What the gateway tells one subgraph about who asks; an anonymous request (sign-in) carries no actor. */
export const mintInternalToken = (
  request: { actor: Actor | undefined; correlationId: string }, subgraph: string, privateKey: KeyText, now: Date,
): Promise<string> =>
  sign(privateKey, `keyaccount-${subgraph}`, INTERNAL_TOKEN_SECONDS, { actor: { actor: request.actor ?? null, correlationId: request.correlationId } }, now);

const internalClaims = z.object({ actor: actorClaims.nullable(), correlationId: z.uuid() });

/** Who asks, as the gateway told this subgraph; undefined where the token is not the gateway's or meant for another. */
export const verifyInternalToken = async (
  token: string, subgraph: string, publicKeys: readonly KeyText[], now: Date,
): Promise<{ actor: Actor | undefined; correlationId: string } | undefined> => {
  const parsed = internalClaims.safeParse(await verify(token, publicKeys, `keyaccount-${subgraph}`, now));
  return parsed.success ? { actor: parsed.data.actor ?? undefined, correlationId: parsed.data.correlationId } : undefined;
};

/** A new Ed25519 key pair as JWK texts. */
export const newKeyPair = async (kid: string): Promise<{ privateKey: KeyText; publicKey: KeyText }> => {
  const pair = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const text = async (key: CryptoKey): Promise<KeyText> => JSON.stringify({ ...(await exportJWK(key)), alg: ALGORITHM, kid });
  return { privateKey: await text(pair.privateKey), publicKey: await text(pair.publicKey) };
};
