import { join } from 'node:path';
import { codeOf } from '@keyaccount/local-servers';
import { runUntilStopped, type Stoppable } from '@keyaccount/service-runner';
import { createLogger } from '@keyaccount/telemetry';
import { cleanup, type Cleanup } from './cleanup';
import { openInstallation, portTaken } from './installation';
import { startOptions, type StartOptions } from './options';
import { announce, say } from './say';
import { serviceSettings } from './settings';
import { readSupergraph, startSystem } from './system';

const HOST = '127.0.0.1';

const open = async (options: StartOptions, onStop: Cleanup): Promise<void> => {
  const began = performance.now();
  const { folder, secrets, databases, postgres } = await openInstallation(options, onStop);
  say(`PostgreSQL 18 · ${HOST}:${postgres.port}${postgres.adopted ? ' · 接管了上次遗留的进程 taken over from a run that was killed' : ''}`);
  const { gateway } = await startSystem(
    {
      urls: databases.urls, spoolFolder: join(folder, 'spool'), settings: serviceSettings(secrets, undefined), accessKey: secrets.access.publicKey,
      host: HOST, port: options.port, natsUrl: process.env['NATS_URL'], supergraphSdl: readSupergraph(),
      logging: { pretty: true, level: process.env['LOG_LEVEL'] ?? 'warn' },
    },
    onStop,
  );
  say(`就绪 ready · ${((performance.now() - began) / 1_000).toFixed(1)} s · 数据 data ${folder}`);
  announce(gateway.url, [], secrets.samplePassword);
};

const start = async (options: StartOptions): Promise<Stoppable> => {
  const onStop = cleanup();
  try {
    await open(options, onStop);
    return {
      stop: async () => {
        say('停止中 stopping …');
        await onStop.run();
        say('已停止 stopped');
      },
    };
  } catch (error) {
    await onStop.run().catch(() => undefined);
    throw codeOf(error) === 'EADDRINUSE' ? portTaken(options.port) : error;
  }
};

const log = createLogger('keyaccount', { pretty: true, level: process.env['LOG_LEVEL'] ?? 'warn' });
runUntilStopped(log, async () => {
  const options = startOptions(process.argv.slice(2), process.env);
  if (!('help' in options)) return start(options);
  say(options.help);
  process.exit(0);
});
