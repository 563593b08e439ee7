import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Service } from '@keyaccount/contracts';
import { inProcessBus, jetStreamBus, type EventBus } from '@keyaccount/event-bus';
import { DEFAULT_LIMITS, inProcess, startGateway, type Gateway } from '@keyaccount/gateway';
import { verifyAccessToken } from '@keyaccount/identity';
import { openService, type OpenService } from '@keyaccount/service-runner';
import { systemClock, type Clock, type ServiceName } from '@keyaccount/subgraph-kit';
import { createLogger, type LoggerOptions } from '@keyaccount/telemetry';
import type { Cleanup } from './cleanup';
import type { DatabaseUrls } from './databases';
import { MODULES } from './modules';

export type SystemOptions = {
  readonly urls: Readonly<Record<Service, DatabaseUrls>>;
  readonly spoolFolder: string;
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** Verifies the tokens that organisation signs. */
  readonly accessKey: string;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Events go through JetStream; without it, through the process itself. */
  readonly natsUrl?: string | undefined;
  readonly supergraphSdl: string;
  readonly logging: LoggerOptions;
  readonly clock?: Clock;
};

export type System = { readonly gateway: Gateway; readonly services: readonly OpenService[] };

/** The composed graph as it is committed. */
export const readSupergraph = (): string => readFileSync(resolve('gateway/supergraph.graphql'), 'utf8');

const openBus = async ({ natsUrl, logging }: SystemOptions, onStop: Cleanup): Promise<EventBus> => {
  const bus = natsUrl === undefined ? inProcessBus() : await jetStreamBus({ url: natsUrl, log: createLogger('event-bus', logging) });
  onStop.add(() => bus.close());
  return bus;
};

const openServices = async ({ urls, spoolFolder, settings, logging, clock }: SystemOptions, onStop: Cleanup): Promise<OpenService[]> => {
  const services = await Promise.all(
    MODULES.map(module =>
      openService({
        module, databaseUrl: urls[module.source].url, ownerUrl: urls[module.source].ownerUrl,
        spoolDir: join(spoolFolder, module.name), settings, log: createLogger(module.name, logging), clock,
      }),
    ),
  );
  onStop.add(async () => void (await Promise.all(services.map(service => service.stop()))));
  return services;
};

/** The whole system in this process: services, bus, gateway. The cleanup stops them in the order in which nothing is lost. */
export const startSystem = async (options: SystemOptions, onStop: Cleanup): Promise<System> => {
  const { accessKey, host, port, supergraphSdl, logging, clock = systemClock } = options;
  const bus = await openBus(options, onStop);
  const services = await openServices(options, onStop);
  // Each listens before any of them speaks.
  for (const service of services) await service.consume(bus);
  for (const service of services) await service.send(bus);
  const log = createLogger('gateway', logging);
  const subgraphs = Object.fromEntries(
    services.map(({ module, service }) => [module.name, inProcess(service, { log: createLogger(module.name, logging), timeoutMs: DEFAULT_LIMITS.subgraphMs })]),
  ) as Record<ServiceName, ReturnType<typeof inProcess>>;
  const gateway = await startGateway({
    supergraphSdl, host, port, subgraphs, log, explorer: true, clock,
    verifyAccess: token => verifyAccessToken(token, [accessKey], clock.now()),
  });
  onStop.add(() => gateway.close());
  return { gateway, services };
};
