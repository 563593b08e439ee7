import { join, resolve } from 'node:path';
import { freePort } from '@keyaccount/local-servers';
import type { ServiceModule, ServiceName } from '@keyaccount/subgraph-kit';
import type { Installation } from './installation';
import { MODULES } from './modules';
import { serviceSettings } from './settings';
import type { Program } from './supervisor';

const HOST = '127.0.0.1';

type Plan = { readonly installation: Installation; readonly natsUrl: string; readonly port: number; readonly bureauFile: string | undefined; readonly onCrash: Program['onCrash'] };

const known = (settings: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(settings).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** A process gets what it needs and nothing of what the supervisor was given. */
const environment = (own: Readonly<Record<string, string | number | undefined>>): Record<string, string> => ({
  ...known({ PATH: process.env['PATH'], LOG_LEVEL: process.env['LOG_LEVEL'], TMPDIR: process.env['TMPDIR'] }),
  NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', HOST,
  ...known(Object.fromEntries(Object.entries(own).map(([name, value]) => [name, value === undefined ? undefined : String(value)]))),
});

const program = (name: string, health: number, own: Record<string, string | number | undefined>, { installation, onCrash }: Plan): Program => ({
  name, onCrash,
  script: join(__dirname, 'services', `${name}.js`),
  environment: environment({ ...own, HEALTH_PORT: health }),
  readyUrl: `http://${HOST}:${health}/readyz`,
  logFile: join(installation.folder, 'log', `${name}.log`),
});

const serviceProgram = async (module: ServiceModule, port: number, plan: Plan): Promise<Program> => {
  const { folder, secrets, databases } = plan.installation;
  const { url, ownerUrl } = databases.urls[module.source];
  return program(module.name, await freePort(), {
    PORT: port, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, NATS_URL: plan.natsUrl, SPOOL_DIR: join(folder, 'spool', module.name),
    REQUEST_SIGNING_KEYS: secrets.signingKeys, GATEWAY_PUBLIC_KEYS: `[${secrets.gateway.publicKey}]`,
    ...(module.name === 'organisation' ? serviceSettings(secrets, plan.bureauFile) : {}),
  }, plan);
};

/** Every service and the gateway as programs of their own, on loopback ports that stay theirs over a restart. */
export const programs = async (plan: Plan): Promise<{ readonly services: readonly Program[]; readonly gateway: Program }> => {
  const { secrets } = plan.installation;
  const placed: { module: ServiceModule; port: number }[] = [];
  for (const module of MODULES) placed.push({ module, port: await freePort() });
  const urls = Object.fromEntries(placed.map(({ module, port }) => [module.name, `http://${HOST}:${port}`])) as Record<ServiceName, string>;
  return {
    services: await Promise.all(placed.map(({ module, port }) => serviceProgram(module, port, plan))),
    gateway: program('gateway', await freePort(), {
      PORT: plan.port, SUBGRAPH_URLS: JSON.stringify(urls), SUPERGRAPH: resolve('gateway/supergraph.graphql'), EXPLORER: 'true',
      REQUEST_SIGNING_KEYS: secrets.signingKeys, GATEWAY_PRIVATE_KEY: secrets.gateway.privateKey, ACCESS_PUBLIC_KEYS: `[${secrets.access.publicKey}]`,
    }, plan),
  };
};
