import { pipeline, type Readable } from 'node:stream';
import { verifyInternalToken, type KeyText } from '@keyaccount/identity';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { executeSubgraph, type SubgraphRequest } from './execute';
import { startHealthServer, type HealthServerOptions } from './health-server';
import { nonceCache, verifyRequest, type SignedParts, type SigningKey, type Verdict } from './request-signing';
import type { Clock, RequestContext, RunningService, ServiceName, StreamRoute } from './service';
import { verifyStream } from './signed-stream';
import { handleUpload } from './upload';

/** What a signed stream calls itself; its content's own type stands in the header beside it. */
export const SIGNED_STREAM_TYPE = 'application/vnd.keyaccount.signed-stream';
export const CONTENT_TYPE_HEADER = 'x-keyaccount-content-type';

export type SubgraphServerOptions = {
  readonly name: ServiceName;
  readonly service: RunningService;
  readonly host: string;
  readonly port: number;
  readonly health: Omit<HealthServerOptions, 'name'>;
  /** Shared with the gateway, newest first. */
  readonly signingKeys: readonly SigningKey[];
  /** The gateway's public keys: who asks. */
  readonly gatewayKeys: readonly KeyText[];
  readonly clock: Clock;
  readonly log: Logger;
  /** 8 MiB unless told: a page of 200 needs a few kilobytes. */
  readonly bodyLimit?: number;
};

export type SubgraphServer = {
  readonly url: string;
  readonly healthUrl: string;
  /** Not ready from now on; requests are still answered. */
  drain(): void;
  /** Answers what is under way and stops. */
  close(): Promise<void>;
};

type Admitted = { readonly context: RequestContext; readonly verdict: Extract<Verdict, { accepted: true }> };
type Admit = (request: FastifyRequest, body: SignedParts['body']) => Promise<Admitted | undefined>;

const refuse = (reply: FastifyReply, status = 401): FastifyReply => reply.code(status).send();

const admission = ({ name, signingKeys, gatewayKeys, clock, log }: SubgraphServerOptions): Admit => {
  const nonces = nonceCache();
  return async (request, body) => {
    const parts = { audience: name, method: request.method, path: request.url, body };
    const verdict = verifyRequest(request.headers, parts, signingKeys, nonces, clock.now());
    if (!verdict.accepted) {
      log.warn({ reason: verdict.reason, path: request.url }, 'refused a request that the gateway did not sign');
      return undefined;
    }
    const context = await verifyInternalToken(verdict.actorToken, name, gatewayKeys, clock.now());
    if (!context) log.warn({ path: request.url }, 'refused a request with no valid internal token');
    return context && { context, verdict };
  };
};

/** More than any plan asks one service at one moment. */
const LARGEST_BATCH = 50;

const isRequest = (value: unknown): value is SubgraphRequest => typeof (value as SubgraphRequest | null)?.query === 'string';

const parsed = (body: Buffer): SubgraphRequest | readonly SubgraphRequest[] | undefined => {
  try {
    const request: unknown = JSON.parse(body.toString());
    if (isRequest(request)) return request;
    return Array.isArray(request) && request.length <= LARGEST_BATCH && request.every(isRequest) ? request : undefined;
  } catch {
    return undefined;
  }
};

/** Reads that come together share a context, and with it what its loaders fetch. */
const executeTogether = (service: RunningService, requests: readonly SubgraphRequest[], context: RequestContext, log: Logger): Promise<ExecutionResult[]> => {
  const shared = service.createContext(context);
  return Promise.all(requests.map(request => executeSubgraph({ schema: service.schema, createContext: () => shared }, request, context, log)));
};

const answerGraphql = (server: FastifyInstance, { service, log }: SubgraphServerOptions, admit: Admit): void => {
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.post('/graphql', async (request, reply) => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const admitted = await admit(request, body);
    if (!admitted) return refuse(reply);
    const asked = parsed(body);
    if (!asked) return refuse(reply, 400);
    const result = 'query' in asked ? await executeSubgraph(service, asked, admitted.context, log) : await executeTogether(service, asked, admitted.context, log);
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(result));
  });
};

const receiveStreams = (server: FastifyInstance, options: SubgraphServerOptions, admit: Admit): void => {
  server.addContentTypeParser(SIGNED_STREAM_TYPE, (_request, payload, done) => done(null, payload));
  for (const route of options.service.routes ?? []) {
    server.post(route.path, { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
      const contentType = request.headers[CONTENT_TYPE_HEADER];
      if (typeof contentType !== 'string') return refuse(reply);
      const admitted = await admit(request, { stream: contentType });
      if (!admitted?.context.actor) return refuse(reply);
      const { status, body } = await handleStream(route, contentType, admitted, request.body as Readable, options.log);
      return reply.code(status).send(body);
    });
  }
};

const handleStream = (route: StreamRoute, contentType: string, { context, verdict }: Admitted, signed: Readable, log: Logger): ReturnType<StreamRoute['handle']> => {
  const body = verifyStream(verdict.key.secret, verdict.signature);
  // What breaks the stream reaches the reader as the stream's error.
  pipeline(signed, body, () => undefined);
  return handleUpload(route, { actor: context.actor as NonNullable<typeof context.actor>, correlationId: context.correlationId, contentType, body }, log);
};

/** A service over HTTP, for the gateway alone: every request is signed and names who asks; anything else learns nothing. */
export const serveSubgraph = async (options: SubgraphServerOptions): Promise<SubgraphServer> => {
  const server = fastify({ bodyLimit: options.bodyLimit ?? 8 * 1024 * 1024, forceCloseConnections: 'idle', keepAliveTimeout: 75_000, exposeHeadRoutes: false });
  let closing = false;
  // A connection that is kept open would hold the stop back until its client lets go.
  server.addHook('onSend', async (_request, reply) => void (closing && reply.header('connection', 'close')));
  const admit = admission(options);
  server.setNotFoundHandler((_request, reply) => refuse(reply));
  server.setErrorHandler((error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    if (status >= 500) options.log.error({ err: error, path: request.url }, 'request failed');
    return refuse(reply, status === 415 ? 401 : status);
  });
  answerGraphql(server, options, admit);
  receiveStreams(server, options, admit);
  const health = await startHealthServer({ ...options.health, name: options.name });
  const url = await server.listen({ host: options.host, port: options.port });
  return {
    url,
    healthUrl: health.url,
    drain: () => health.drain(),
    close: async () => {
      health.drain();
      closing = true;
      await server.close();
      await health.close();
    },
  };
};
