import { readFileSync } from 'node:fs';
import { verifyAccessToken } from '@keyaccount/identity';
import { startHealthServer, systemClock, type ServiceName } from '@keyaccount/subgraph-kit';
import { createLogger } from '@keyaccount/telemetry';
import { collectDefaultMetrics } from 'prom-client';
import { readEnvironment, SERVICE_NAMES } from './environment';
import { DEFAULT_LIMITS, remote, startGateway, type Subgraph } from './gateway';

/** The gateway as a process of its own: ready once it listens; on SIGTERM it says so, answers what is under way and ends. */
const run = async (): Promise<void> => {
  const env = readEnvironment(process.env);
  const log = createLogger('gateway', { level: env.LOG_LEVEL });
  collectDefaultMetrics();
  const subgraphOf = (name: ServiceName): Subgraph =>
    remote({ name, url: env.urlOf(name), signingKeys: env.REQUEST_SIGNING_KEYS, gatewayKey: env.GATEWAY_PRIVATE_KEY, clock: systemClock, timeoutMs: DEFAULT_LIMITS.subgraphMs });
  const gateway = await startGateway({
    supergraphSdl: readFileSync(env.SUPERGRAPH, 'utf8'), host: env.HOST, port: env.PORT, log, explorer: env.explorer, trustProxy: env.TRUST_PROXY ?? false,
    subgraphs: Object.fromEntries(SERVICE_NAMES.map(name => [name, subgraphOf(name)])) as Record<ServiceName, Subgraph>,
    verifyAccess: token => verifyAccessToken(token, env.ACCESS_PUBLIC_KEYS, systemClock.now()),
  });
  const health = await startHealthServer({ name: 'gateway', host: env.HOST, port: env.HEALTH_PORT, version: env.VERSION });
  log.info({ url: gateway.url, health: health.url, explorer: env.explorer }, 'ready');

  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    log.info({ signal }, 'stopping');
    health.drain();
    await gateway.close();
    await health.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));
  // A gateway that a supervisor started does not outlive it.
  process.once('disconnect', () => void stop('SIGTERM'));
};

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
