import { newId as newUuid, systemClock, type Clock, type ServiceName } from '@keyaccount/subgraph-kit';
import fastify from 'fastify';
import type { Logger } from 'pino';
import { createApolloServer } from './apollo-server';
import { createExecutor } from './execution/executor';
import { admit } from './http/admission';
import { readBodies } from './http/bodies';
import { serveExplorer } from './http/explorer-routes';
import { serveGraphql } from './http/graphql-route';
import { serveImports } from './http/import-routes';
import type { VerifyAccess } from './identity/authenticate';
import { DEFAULT_LIMITS, type Limits } from './limits/limits';
import { rateLimiter } from './limits/rate-limiter';
import { observed } from './metrics';
import { shareReads } from './subgraphs/share-reads';
import type { Subgraph } from './subgraphs/subgraph';

export { DEFAULT_LIMITS, type Limits, type Rate } from './limits/limits';
export { inProcess } from './subgraphs/in-process';
export { remote, type RemoteOptions } from './subgraphs/remote';
export type { Subgraph } from './subgraphs/subgraph';
export type { VerifyAccess } from './identity/authenticate';

export type GatewayOptions = {
  readonly supergraphSdl: string;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Each service, in this process (`inProcess`) or over HTTP (`remote`). */
  readonly subgraphs: Readonly<Record<ServiceName, Subgraph>>;
  readonly verifyAccess: VerifyAccess;
  readonly log: Logger;
  /** Whether /explorer is served and the schema may be asked for; nobody learns of it who is not signed in. */
  readonly explorer: boolean;
  readonly limits?: Partial<Limits>;
  /** Addresses of proxies in front, whose X-Forwarded-For is believed; nobody's unless told. */
  readonly trustProxy?: string | false;
  readonly clock?: Clock;
  readonly newId?: () => string;
  /** Off in a benchmark that wants to see every read. */
  readonly sharedReads?: boolean;
};

export type Gateway = { readonly url: string; /** Answers what is under way and stops. */ close(): Promise<void> };

/** The one graph at /graphql, files at /imports/…, the explorer at /explorer. */
export const startGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { supergraphSdl, log, clock = systemClock, newId = newUuid } = options;
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const now = (): Date => clock.now();
  const watched = Object.fromEntries(Object.entries(options.subgraphs).map(([name, subgraph]) => [name, observed(name, subgraph)]));
  const subgraphs = options.sharedReads === false ? watched : shareReads(watched);
  const executor = createExecutor({
    supergraphSdl,
    subgraphs,
    onFailure: (subgraph, error, { correlationId }) => log.warn({ err: error, subgraph, correlationId }, 'a subgraph did not answer'),
  });
  const server = await createApolloServer({ executor, limits, signIns: rateLimiter(limits.signIns, now), introspection: options.explorer, log, newId }, supergraphSdl);

  const app = fastify({ trustProxy: options.trustProxy ?? false, forceCloseConnections: 'idle', keepAliveTimeout: 75_000, exposeHeadRoutes: false, requestTimeout: 0 });
  let closing = false;
  // A connection that is kept open would hold the stop back until its client lets go.
  app.addHook('onSend', async (_request, reply) => void (closing && reply.header('connection', 'close')));
  readBodies(app, log);
  admit(app, { limits, verifyAccess: options.verifyAccess, newId, now });
  serveGraphql(app, { server, limits, log });
  serveImports(app, { subgraphs, limits, log });
  if (options.explorer) serveExplorer(app);
  const url = await app.listen({ host: options.host, port: options.port });
  return {
    url,
    close: async () => {
      closing = true;
      await app.close();
      await server.stop();
      await Promise.all(Object.values(options.subgraphs).map(subgraph => subgraph.close()));
    },
  };
};
