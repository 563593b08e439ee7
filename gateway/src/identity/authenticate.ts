import type { Actor } from '@keyaccount/identity';

/** Who sent a request. The identity is text that is the same only for the same rights. */
export type Authenticated = { readonly actor: Actor; readonly identity: string };

/** The person behind an access token; undefined where it is forged, expired or meant for something else. */
export type VerifyAccess = (token: string) => Promise<Actor | undefined>;

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;
const LONGEST_TOKEN = 8_192;

/** Reads nothing but the Authorization header: whatever else a client sends never passes as identity. */
export const authenticate = async (header: string | undefined, verify: VerifyAccess): Promise<Authenticated | undefined> => {
  const token = header !== undefined && header.length <= LONGEST_TOKEN ? BEARER.exec(header)?.[1] : undefined;
  const actor = token === undefined ? undefined : await verify(token);
  return actor && token !== undefined ? { actor, identity: token } : undefined;
};
