import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { GatewayContext } from '../apollo-server';
import { FAULTS, faultBody } from '../errors';
import { isTree } from '../execution/tree';
import { isSignIn } from '../identity/sign-in';
import type { Limits } from '../limits/limits';
import { gatewayMetrics } from '../metrics';
import { SubgraphUnavailable } from '../subgraphs/subgraph';
import { refuse, type Identified } from './admission';

type Parts = { readonly server: ApolloServer<GatewayContext>; readonly limits: Limits; readonly log: Logger };

/** The time that an operation may take, and its end when the client goes away; a change is seen through all the same. */
const lifetime = (reply: FastifyReply, limits: Limits): { signal: AbortSignal; begin: GatewayContext['begin']; name(): string | null; end(): void } => {
  const controller = new AbortController();
  let name: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  let gone: () => void = () => undefined;
  reply.raw.once('close', () => gone());
  return {
    signal: controller.signal,
    begin: operation => {
      name = operation.name;
      const ms = operation.readOnly ? limits.queryMs : limits.mutationMs;
      timer = setTimeout(() => controller.abort(new SubgraphUnavailable(`the operation took longer than ${ms} ms`)), ms);
      if (operation.readOnly) gone = () => controller.abort(new SubgraphUnavailable('the client went away'));
    },
    name: () => name,
    end: () => {
      gone = () => undefined;
      clearTimeout(timer);
    },
  };
};

const headersOf = (request: FastifyRequest): HeaderMap => {
  // Apollo Server needs no more than these; nothing else that a client sends goes any further.
  const headers = new HeaderMap([['content-type', 'application/json']]);
  if (request.headers.accept !== undefined) headers.set('accept', request.headers.accept);
  return headers;
};

/** The parts of a request that this graph knows; extensions (persisted queries, tracing) are not among them. */
const partsOf = (body: unknown): unknown => {
  if (!isTree(body)) return body;
  const { query, variables, operationName } = body;
  return { query, ...(variables === undefined ? {} : { variables }), ...(operationName === undefined ? {} : { operationName }) };
};

const answer = async ({ server, limits, log }: Parts, request: FastifyRequest, reply: FastifyReply, who: Identified): Promise<FastifyReply> => {
  const started = performance.now();
  const { signal, begin, name, end } = lifetime(reply, limits);
  const { correlationId, address } = who;
  const caller = { actor: who.actor, identity: who.identity, correlationId, signal };
  const response = await server
    .executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), body: partsOf(request.body), search: '' },
      context: async () => ({ caller, address, begin }),
    })
    .finally(end);
  const status = response.status ?? 200;
  const ms = performance.now() - started;
  gatewayMetrics().requests.observe({ status }, ms / 1000);
  log.info({ correlationId, operation: name(), status, ms: Math.round(ms) }, 'answered');
  for (const [header, value] of response.headers) {
    if (header !== 'content-length') void reply.header(header, value);
  }
  const text = response.body.kind === 'complete' ? response.body.string : JSON.stringify(faultBody(FAULTS.badRequest));
  // Encoded once: a string would be measured first and encoded after.
  return reply.code(status).send(Buffer.from(text));
};

/** Whoever sends a small body drop by drop only wants to hold the connection. */
const hurry = (app: FastifyInstance, { bodyMs }: Limits): void => {
  const waiting = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  app.addHook('onRequest', async request => {
    if (request.url === '/graphql') waiting.set(request, setTimeout(() => request.raw.destroy(), bodyMs).unref());
  });
  app.addHook('preHandler', async request => clearTimeout(waiting.get(request)));
  app.addHook('onResponse', async request => clearTimeout(waiting.get(request)));
};

/** POST /graphql: who is not signed in may sign in and learns nothing else, not even whether a field exists. */
export const serveGraphql = (app: FastifyInstance, parts: Parts): void => {
  hurry(app, parts.limits);
  app.post('/graphql', { bodyLimit: parts.limits.bodyBytes }, async (request, reply) => {
    const who = request.identified;
    if (!who.actor && !isSignIn(request.body)) return refuse(reply, 401, FAULTS.unauthenticated);
    return answer(parts, request, reply, who);
  });
  app.route({ method: ['GET', 'PUT', 'PATCH', 'DELETE'], url: '/graphql', handler: async (_request, reply) => refuse(reply.header('allow', 'POST'), 405, FAULTS.wrongMethod) });
};
