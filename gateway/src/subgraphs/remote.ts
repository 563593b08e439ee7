import { randomBytes } from 'node:crypto';
import { mintInternalToken, type KeyText } from '@keyaccount/identity';
import { CONTENT_TYPE_HEADER, SIGNATURE_HEADERS, SIGNED_STREAM_TYPE, signRequest, signStream, type Clock, type ServiceName, type SigningKey } from '@keyaccount/subgraph-kit';
import { Pool, type Dispatcher } from 'undici';
import { isTree } from '../execution/tree';
import { batched } from './batch';
import { SubgraphUnavailable, type Caller, type Subgraph } from './subgraph';

export type RemoteOptions = {
  readonly name: ServiceName;
  /** Where the service listens: its origin, without a path. */
  readonly url: string;
  /** Shared with the subgraphs, newest first. */
  readonly signingKeys: readonly SigningKey[];
  /** Signs the token that names the actor to this one subgraph. */
  readonly gatewayKey: KeyText;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly connections?: number;
};

const GRAPHQL = '/graphql';
const LARGEST_ANSWER = 64 * 1024 * 1024;
/** A connection that the other side closed just then: a read may be sent again. */
const BROKEN_CONNECTION = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CLOSED']);

const isBroken = (error: unknown): boolean => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && BROKEN_CONNECTION.has(code);
};

/** The actor's token for this subgraph: made once per client request. */
const tokens = ({ name, gatewayKey, clock }: RemoteOptions): ((caller: Caller) => Promise<string>) => {
  const minted = new WeakMap<Caller, Promise<string>>();
  return caller => {
    const held = minted.get(caller);
    if (held) return held;
    const token = mintInternalToken({ actor: caller.actor, correlationId: caller.correlationId }, name, gatewayKey, clock.now());
    minted.set(caller, token);
    return token;
  };
};

/** A service of its own process, over HTTP: every request signed, and the actor told by a token that only this service accepts. */
export const remote = (options: RemoteOptions): Subgraph => {
  const { name, url, signingKeys, clock, timeoutMs } = options;
  const key = signingKeys[0];
  if (!key) throw new Error('no signing key');
  const pool = new Pool(url, { connections: options.connections ?? 64, keepAliveTimeout: 30_000, connectTimeout: 3_000, maxResponseSize: LARGEST_ANSWER });
  const tokenFor = tokens(options);

  const sign = async (path: string, body: string | { stream: string }, caller: Caller): Promise<Record<string, string>> =>
    signRequest(key, { audience: name, method: 'POST', path, body, actorToken: await tokenFor(caller) }, clock.now(), randomBytes(18).toString('base64url'));

  const post = async (body: string, caller: Caller, wait: number): Promise<Dispatcher.ResponseData> =>
    pool.request({
      path: GRAPHQL, method: 'POST', body, signal: caller.signal, headersTimeout: wait, bodyTimeout: wait,
      headers: { 'content-type': 'application/json', ...(await sign(GRAPHQL, body, caller)) },
    });

  const send = async (body: string, caller: Caller, readOnly: boolean): Promise<unknown> => {
    // A change is waited for as long as the operation may take, and never sent twice.
    const wait = readOnly ? timeoutMs : 0;
    const response = await post(body, caller, wait).catch(error => {
      if (readOnly && isBroken(error)) return post(body, caller, wait);
      throw error;
    });
    if (response.statusCode === 200) return response.body.json();
    await response.body.dump();
    throw new SubgraphUnavailable(`answered ${response.statusCode}`);
  };

  return {
    ask: batched(send),

    async receive({ path, contentType, body, ...caller }) {
      const headers = await sign(path, { stream: contentType }, caller);
      const signature = Buffer.from(headers[SIGNATURE_HEADERS.signature] ?? '', 'hex');
      const signed = signStream(key.secret, signature);
      body.on('error', error => signed.destroy(error));
      body.pipe(signed);
      const response = await pool.request({
        path, method: 'POST', body: signed, signal: caller.signal, headersTimeout: 0, bodyTimeout: 0,
        headers: { 'content-type': SIGNED_STREAM_TYPE, [CONTENT_TYPE_HEADER]: contentType, ...headers },
      });
      const answer: unknown = await response.body.json().catch(() => undefined);
      if (!isTree(answer)) throw new SubgraphUnavailable(`answered ${response.statusCode}`);
      return { status: response.statusCode, body: answer };
    },

    close: () => pool.close(),
  };
};
