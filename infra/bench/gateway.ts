import { join } from 'node:path';
import { benchGateway, type GatewayBench } from '../../gateway/bench/gateway';
import { cleanup } from '../src/cleanup';
import { STANDARD_CUSTOMERS } from '../src/sample/scale';
import { sampleCityOf } from '../src/sample-city';
import { serviceSettings } from '../src/settings';
import { readSupergraph, startSystem } from '../src/system';
import { BENCH_START, benchInstallation } from './installation';

/** The portal's list over the databases of a sample city whose story has been told; nothing else runs while it is measured. */
export const benchGatewayOnDatabases = async (rounds: number): Promise<GatewayBench> => {
  const onStop = cleanup();
  try {
    const { folder, secrets, databases } = await benchInstallation('gateway', onStop);
    const city = await sampleCityOf(folder, { ...BENCH_START, folder, empty: false, story: true, customers: STANDARD_CUSTOMERS });
    const running = cleanup();
    const { gateway } = await startSystem(
      {
        urls: databases.urls, spoolFolder: join(folder, 'spool'), settings: serviceSettings(secrets, city?.bureauFile), accessKey: secrets.access.publicKey,
        host: '127.0.0.1', port: 0, supergraphSdl: readSupergraph(), logging: { level: 'error' },
      },
      running,
    );
    try {
      await city?.tell({ url: gateway.url, password: secrets.samplePassword, databases: databases.urls });
    } finally {
      await running.run();
    }
    return await benchGateway({ rounds, real: { source: 'infra/bench/real-services.ts', settings: databases.urls } });
  } finally {
    await onStop.run();
  }
};
