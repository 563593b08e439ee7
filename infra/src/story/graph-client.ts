import { createReadStream, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { request } from 'undici';

/** The graph refused or could not answer. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
  constructor(readonly code: string, readonly reason: string, message: string) {
    super(`${code} ${reason}: ${message}`);
  }
}

/** A file on disk, with the encoding that it is declared to be in. */
export type UploadFile = { readonly path: string; readonly charset: 'utf-8' | 'gb18030' };

export type GraphClient = {
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Sends a file and answers the id of its import. */
  upload(path: '/imports/customers' | '/imports/revenue', file: UploadFile): Promise<string>;
};

export type ClientOptions = {
  /** Where the gateway is, without a path. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
};

type Answer<Data> = { data?: Data | null; errors?: { message: string; extensions?: { code?: string; reason?: string } }[] };

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { token expiresAt } }';
/** A token is renewed when it has less than this left. */
const MARGIN_MS = 60_000;
const PATIENCE_MS = 30_000;
const NOT_NOW = new Set(['UNAVAILABLE', 'RATE_LIMITED']);

const dataOf = <Data>(text: string): Data => {
  const { data, errors } = JSON.parse(text) as Answer<Data>;
  const [first] = errors ?? [];
  if (first) throw new GraphFailure(first.extensions?.code ?? 'INTERNAL', first.extensions?.reason ?? '', first.message);
  if (!data) throw new GraphFailure('INTERNAL', '', 'an answer without data');
  return data;
};

/** A client of the public graph that stays signed in, and asks again where the graph says "not now". */
export const graphClient = ({ url, username, password }: ClientOptions): GraphClient => {
  let session: { token: string; until: number } | undefined;

  const post = async <Data>(query: string, variables: object, token?: string): Promise<Data> => {
    const { body } = await request(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    return dataOf<Data>(await body.text());
  };

  const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
    const end = Date.now() + PATIENCE_MS;
    for (let wait = 100; ; wait = Math.min(wait * 2, 2_000)) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof GraphFailure) || !NOT_NOW.has(error.code) || Date.now() > end) throw error;
        await pause(wait);
      }
    }
  };

  const token = async (): Promise<string> => {
    if (session && session.until - Date.now() > MARGIN_MS) return session.token;
    const { signIn } = await post<{ signIn: { token: string; expiresAt: string } }>(SIGN_IN, { input: { username, password } });
    session = { token: signIn.token, until: Date.parse(signIn.expiresAt) };
    return session.token;
  };

  return {
    ask: (query, variables = {}) => patiently(async () => post(query, variables, await token())),
    upload: (path, file) =>
      patiently(async () => {
        const { statusCode, body } = await request(`${url}${path}`, {
          method: 'POST',
          headers: { 'content-type': `text/csv; charset=${file.charset}`, 'content-length': String(statSync(file.path).size), authorization: `Bearer ${await token()}` },
          body: createReadStream(file.path),
        });
        const text = await body.text();
        if (statusCode === 202) return (JSON.parse(text) as { importId: string }).importId;
        return dataOf<never>(text);
      }),
  };
};
