// One process of the gateway's benchmark: the services, or one of the gateways in front of them. It gets its task as its first
// message and answers with its address.
import { readFileSync } from 'node:fs';
import { PERMISSIONS, verifyAccessToken } from '@keyaccount/identity';
import { executeSubgraph, parseSigningKeys, serveSubgraph, systemClock, type RequestContext, type RunningService, type ServiceName } from '@keyaccount/subgraph-kit';
import fastify from 'fastify';
import pino from 'pino';
import { inProcess, remote, startGateway, type Subgraph } from '../src/gateway';
import { fakeService, SERVICE_NAMES } from '../test/fake-services';

export type Task = {
  readonly role: 'services' | 'stock' | 'distributed' | 'embedded';
  readonly sharedReads: boolean;
  readonly signingKeys: string;
  readonly gatewayKeys: { readonly privateKey: string; readonly publicKey: string };
  readonly accessKey: string;
  /** Origins of the services: signed, and without any check for the stock gateway. */
  readonly signed: Readonly<Record<string, string>>;
  readonly open: Readonly<Record<string, string>>;
  /** Services on real databases: a program that opens them, and what it is told. Otherwise they answer from memory. */
  readonly real: { readonly program: string; readonly settings: unknown } | undefined;
};
export type Ready = { readonly url?: string; readonly signed?: Record<string, string>; readonly open?: Record<string, string> };
export type Usage = { readonly cpuMs: number; readonly rssMb: number };

const log = pino({ level: 'error' }, pino.destination(2));
const host = '127.0.0.1';
const endless = { perSecond: 1e9, burst: 1e9 };

type Services = Readonly<Record<string, RunningService>>;
const servicesOf = async ({ real }: Task): Promise<Services> => {
  if (!real) return Object.fromEntries(SERVICE_NAMES.map(name => [name, fakeService(name)]));
  const { openServices } = (await import(real.program)) as { openServices(settings: unknown): Promise<Services> };
  return openServices(real.settings);
};

const serve = async (task: Task): Promise<Ready> => {
  const { signingKeys, gatewayKeys } = task;
  const [signed, open]: [Record<string, string>, Record<string, string>] = [{}, {}];
  const services = await servicesOf(task);
  for (const name of SERVICE_NAMES) {
    const service = services[name] as RunningService;
    const keys = { signingKeys: parseSigningKeys(signingKeys), gatewayKeys: [gatewayKeys.publicKey] };
    signed[name] = (await serveSubgraph({ name, service, host, port: 0, health: { host, port: 0 }, ...keys, clock: systemClock, log })).url;
    const plain = fastify();
    const context: RequestContext = { actor: { kind: 'system', name: 'benchmark', permissions: PERMISSIONS }, correlationId: '019b0000-0000-7000-8000-000000000001' };
    plain.post<{ Body: { query: string; variables?: Record<string, unknown>; operationName?: string } }>('/graphql', { bodyLimit: 8 * 1024 * 1024 }, async (request, reply) =>
      reply.type('application/json').send(JSON.stringify(await executeSubgraph(service, request.body, context, log))),
    );
    open[name] = await plain.listen({ host, port: 0 });
  }
  return { signed, open };
};

/** Apollo's gateway as its documentation starts it, with its telemetry off, in front of services that check nothing. */
const stock = async ({ open }: Task): Promise<Ready> => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const { ApolloGateway, RemoteGraphQLDataSource } = await import('@apollo/gateway');
  const { ApolloServer } = await import('@apollo/server');
  const { startStandaloneServer } = await import('@apollo/server/standalone');
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync('gateway/supergraph.graphql', 'utf8'),
    buildService: ({ name }) => new RemoteGraphQLDataSource({ url: `${open[name]}/graphql` }),
  });
  const { url } = await startStandaloneServer(new ApolloServer({ gateway }), { listen: { host, port: 0 } });
  return { url };
};

const ours = async (task: Task): Promise<Ready> => {
  const services = task.role === 'embedded' ? await servicesOf(task) : {};
  const subgraphOf = (name: ServiceName): Subgraph =>
    task.role === 'embedded'
      ? inProcess(services[name] as RunningService, { timeoutMs: 30_000 })
      : remote({
          name, url: task.signed[name] ?? '', signingKeys: parseSigningKeys(task.signingKeys), gatewayKey: task.gatewayKeys.privateKey, clock: systemClock, timeoutMs: 30_000,
        });
  const { url } = await startGateway({
    supergraphSdl: readFileSync('gateway/supergraph.graphql', 'utf8'), host, port: 0, log, explorer: false, sharedReads: task.sharedReads,
    limits: { perActor: endless, perAddress: endless },
    subgraphs: Object.fromEntries(SERVICE_NAMES.map(name => [name, subgraphOf(name)])) as Record<ServiceName, Subgraph>,
    verifyAccess: token => verifyAccessToken(token, [task.accessKey], new Date()),
  });
  return { url };
};

const start = (task: Task): Promise<Ready> => {
  if (task.role === 'services') return serve(task);
  return task.role === 'stock' ? stock(task) : ours(task);
};

process.on('message', (message: Task | 'usage') => {
  if (message === 'usage') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage().rss / 2 ** 20 } satisfies Usage);
  } else {
    void start(message).then(ready => process.send?.(ready));
  }
});
process.on('disconnect', () => process.exit(0));
