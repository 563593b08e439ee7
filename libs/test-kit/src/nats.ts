import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findNats, startNats, type NatsServer } from '@keyaccount/local-servers';

export type TestNats = Pick<NatsServer, 'url' | 'restart' | 'kill' | 'stop'> & {
  /** The folder of its streams: copy, put back or remove it only while the server is down. */
  readonly store: string;
};

/** A NATS server with JetStream of its own; `stop` also removes its store. Where none can be had: skipped, in CI a failure. */
export const startTestNats = async (): Promise<TestNats | { readonly skipped: string }> => {
  const cache = join(__dirname, '../../../.cache');
  const found = findNats(cache);
  if ('skipped' in found) {
    if (process.env['CI'] === 'true') throw new Error(`In CI the tests need NATS: ${found.skipped}`);
    return found;
  }
  const folder = join(process.env['KEYACCOUNT_TEST_FOLDER'] ?? cache, `nats-${process.pid}-${randomBytes(4).toString('hex')}`);
  const server = await startNats({ path: found.path, folder });
  return {
    url: server.url, store: join(folder, 'store'), restart: server.restart, kill: server.kill,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
};
