import { jetStreamBus, type EventBus } from '@keyaccount/event-bus';
import { serveSubgraph, systemClock, type ServiceModule } from '@keyaccount/subgraph-kit';
import { createLogger, metrics } from '@keyaccount/telemetry';
import type { Logger } from 'pino';
import { serviceEnvironment, type ServiceEnvironment } from './environment';
import { openService, type OpenService } from './open-service';
import { runUntilStopped, type Stoppable } from './process';

/**
 * Reads and changes are answered whether or not the broker is there: joining the bus goes on in the background until it is.
 * What fails there for good is an unhandled rejection, which ends the process with 1.
 */
const joinBus = (open: OpenService, environment: ServiceEnvironment, log: Logger): { leave(): Promise<void>; close(): Promise<void> } => {
  let bus: EventBus | undefined;
  let leaving = false;
  const joined = (async () => {
    bus = await jetStreamBus({ url: environment.NATS_URL, log, replicas: environment.NATS_REPLICAS });
    if (leaving) return;
    await open.consume(bus);
    if (leaving) return;
    await open.send(bus);
    log.info({}, 'joined the bus');
  })();
  return {
    leave: async () => {
      leaving = true;
      // Without a broker there is nothing to wait for.
      if (bus) await joined.catch(() => undefined);
    },
    close: async () => bus?.close(),
  };
};

const start = async (module: ServiceModule, log: Logger): Promise<Stoppable> => {
  const environment = serviceEnvironment(module.name, process.env);
  const open = await openService({
    module, databaseUrl: environment.DATABASE_URL, ownerUrl: environment.DATABASE_OWNER_URL, poolSize: environment.DATABASE_POOL,
    spoolDir: environment.SPOOL_DIR, settings: process.env, log,
  });
  const server = await serveSubgraph({
    name: module.name, service: open.service, host: environment.HOST, port: environment.PORT,
    health: { host: environment.HOST, port: environment.HEALTH_PORT, version: environment.VERSION, notReady: () => open.notReady(), metrics },
    signingKeys: environment.REQUEST_SIGNING_KEYS, gatewayKeys: environment.GATEWAY_PUBLIC_KEYS, clock: systemClock, log,
  });
  const bus = joinBus(open, environment, log);
  log.info({ url: server.url, health: server.healthUrl }, 'ready');
  return {
    stop: async () => {
      server.drain();
      await server.close();
      await bus.leave();
      await open.stop();
      await bus.close();
    },
  };
};

/** The whole process of a service: its environment, its database, its subgraph over signed HTTP, its place on the bus. */
export const serveService = (module: ServiceModule): void => {
  const log = createLogger(module.name);
  runUntilStopped(log, () => start(module, log));
};
