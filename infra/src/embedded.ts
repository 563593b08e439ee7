import { join } from 'node:path';
import { createLogger } from '@keyaccount/telemetry';
import type { Cleanup } from './cleanup';
import { openInstallation } from './installation';
import type { StartOptions } from './options';
import { runProgram } from './run-program';
import { SAMPLE_SIGN_INS } from './sample/staff';
import { sampleCityOf } from './sample-city';
import { announce, say } from './say';
import { serviceSettings } from './settings';
import { readSupergraph, startSystem } from './system';

const HOST = '127.0.0.1';
const logging = { pretty: true, level: process.env['LOG_LEVEL'] ?? 'warn' };

/** PostgreSQL beside this process; everything else within it. */
const open = async (options: StartOptions, onStop: Cleanup): Promise<() => Promise<void>> => {
  const began = performance.now();
  const { folder, secrets, databases, postgres } = await openInstallation(options, onStop);
  say(`PostgreSQL 18 · ${HOST}:${postgres.port}${postgres.adopted ? ' · 接管了上次遗留的进程 taken over from a run that was killed' : ''}`);
  const city = await sampleCityOf(folder, options);
  const { gateway } = await startSystem(
    {
      urls: databases.urls, spoolFolder: join(folder, 'spool'), settings: serviceSettings(secrets, options.bureauFile ?? city?.bureauFile), accessKey: secrets.access.publicKey,
      host: HOST, port: options.port, natsUrl: process.env['NATS_URL'] || undefined, supergraphSdl: readSupergraph(), logging,
    },
    onStop,
  );
  say(`就绪 ready · ${((performance.now() - began) / 1_000).toFixed(1)} s · 数据 data ${folder}`);
  return async () => {
    await city?.tell({ url: gateway.url, password: secrets.samplePassword, databases: databases.urls });
    announce(gateway.url, city ? SAMPLE_SIGN_INS : [], secrets.samplePassword);
  };
};

runProgram(createLogger('keyaccount', logging), open);
