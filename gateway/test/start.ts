import { newKeyPair, signAccessToken, verifyAccessToken, type StaffActor } from '@keyaccount/identity';
import { parseSigningKeys, serveSubgraph, systemClock, type RunningService, type ServiceName, type SubgraphServer } from '@keyaccount/subgraph-kit';
import pino, { type Logger } from 'pino';
import { inProcess, remote, startGateway, type Gateway, type GatewayOptions, type Limits, type Subgraph } from '../src/gateway';
import { fakeService, SERVICE_NAMES, supergraphSdl } from './fake-services';

export const director: StaffActor = {
  kind: 'staff', staffId: '019b0000-0000-7000-8000-00000000000a', name: '样例·主任', session: 's1',
  posts: [{ unit: 'C4405', post: 'DIRECTOR', tier: 'CITY_CENTRE' }], reach: { all: true, units: ['C4405'], homeUnits: [] },
};

export type Lines = { readonly log: Logger; readonly text: () => string };

/** A log that a test can read. */
export const logLines = (): Lines => {
  const written: string[] = [];
  return { log: pino({ level: 'trace' }, { write: (line: string) => void written.push(line) }), text: () => written.join('') };
};

type Reply = { readonly status: number; readonly headers: Headers; readonly body: Record<string, unknown> & { data?: Record<string, never>; errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] }; readonly text: string };

export type Harness = {
  readonly url: string;
  readonly token: string;
  readonly keys: { readonly publicKey: string; readonly privateKey: string };
  readonly log: Lines;
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Reply>;
  send(path: string, init: RequestInit & { duplex?: 'half' }): Promise<Reply>;
  readonly servers: readonly SubgraphServer[];
  close(): Promise<void>;
};

type Setup = {
  readonly services?: Partial<Record<ServiceName, RunningService>>;
  /** Replaces a subgraph altogether. */
  readonly subgraphs?: Partial<Record<ServiceName, Subgraph>>;
  readonly limits?: Partial<Limits>;
  readonly explorer?: boolean;
  readonly overHttp?: boolean;
  /** Over HTTP: what stands where the service should be. */
  readonly urls?: Partial<Record<ServiceName, string>>;
  readonly options?: Partial<GatewayOptions>;
};

const secretOf = (byte: number): string => Buffer.alloc(32, byte).toString('base64');
export const signingKeys = parseSigningKeys(`k2:${secretOf(2)},k1:${secretOf(1)}`);

const replyOf = async (response: Response): Promise<Reply> => {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, text, body: isJson && text ? (JSON.parse(text) as Reply['body']) : {} };
};

/** A gateway in front of five services that answer from memory: in this process, or over signed HTTP. */
export const startHarness = async (setup: Setup = {}): Promise<Harness> => {
  const [keys, gatewayKeys, log] = [await newKeyPair('o1'), await newKeyPair('g1'), logLines()];
  const limits = { subgraphMs: 1_000, ...setup.limits };
  const servers: SubgraphServer[] = [];
  const subgraphOf = async (name: ServiceName): Promise<Subgraph> => {
    const service = setup.services?.[name] ?? fakeService(name);
    if (!setup.overHttp) return inProcess(service, { log: log.log, timeoutMs: limits.subgraphMs });
    const connect = (url: string): Subgraph =>
      remote({ name, url, signingKeys, gatewayKey: gatewayKeys.privateKey, clock: systemClock, timeoutMs: limits.subgraphMs });
    const elsewhere = setup.urls?.[name];
    if (elsewhere) return connect(elsewhere);
    const server = await serveSubgraph({
      name, service, host: '127.0.0.1', port: 0, health: { host: '127.0.0.1', port: 0 }, signingKeys, gatewayKeys: [gatewayKeys.publicKey], clock: systemClock, log: log.log,
    });
    servers.push(server);
    return connect(server.url);
  };
  const subgraphs = {} as Record<ServiceName, Subgraph>;
  for (const name of SERVICE_NAMES) subgraphs[name] = setup.subgraphs?.[name] ?? (await subgraphOf(name));
  const gateway: Gateway = await startGateway({
    supergraphSdl: supergraphSdl(), host: '127.0.0.1', port: 0, subgraphs, log: log.log, explorer: setup.explorer ?? false, limits,
    verifyAccess: token => verifyAccessToken(token, [keys.publicKey], new Date()), ...setup.options,
  });
  const token = await signAccessToken(director, keys.privateKey, new Date());
  const send: Harness['send'] = async (path, init) => replyOf(await fetch(`${gateway.url}${path}`, init));
  return {
    url: gateway.url, token, keys, log, servers, send,
    ask: (query, variables = {}, headers = { authorization: `Bearer ${token}` }) =>
      send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) }),
    close: async () => {
      await gateway.close();
      await Promise.all(servers.map(server => server.close()));
    },
  };
};
