import { join } from 'node:path';
import { findNats, startNats, Trouble } from '@keyaccount/local-servers';
import type { Cleanup } from './cleanup';

/** The address of a NATS with JetStream: the one that NATS_URL names, or one of our own that keeps its store in the data folder. */
export const openBroker = async (folder: string, onStop: Cleanup): Promise<string> => {
  const named = process.env['NATS_URL'];
  if (named) return named;
  const found = findNats(join(process.cwd(), '.cache'));
  if ('skipped' in found) {
    throw new Trouble(`没有可用的 NATS 服务器(${found.skipped})。请安装 nats-server,或用 NATS_URL 指定地址。`, `There is no NATS server (${found.skipped}). Install nats-server, or name one with NATS_URL.`);
  }
  const server = await startNats({ path: found.path, folder: join(folder, 'nats') });
  onStop.add(() => server.stop());
  return server.url;
};
