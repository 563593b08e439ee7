import { type ConnectionOptions, type NatsConnection, connect } from '@nats-io/transport-node';
import type { Log } from '../reaction';
import { messageOf } from '../waiting';

/** Reads "nats://user:password@host:4222" or "nats://token@host", or several of them with commas; tls:// asks for TLS. */
export const connectionOptions = (url: string): ConnectionOptions => {
  const addresses = url.split(',').map(part => new URL(part.includes('://') ? part.trim() : `nats://${part.trim()}`));
  const known = addresses.find(address => address.username);
  const user = decodeURIComponent(known?.username ?? '');
  const pass = decodeURIComponent(known?.password ?? '');
  return {
    servers: addresses.map(address => address.host),
    ...(user && (pass ? { user, pass } : { token: user })),
    ...(addresses.some(address => address.protocol === 'tls:') && { tls: {} }),
  };
};

export type Connection = { readonly nc: NatsConnection; connected(): boolean };

/** Waits for the broker as long as it takes, and finds it again whenever it goes away. */
export const connectForever = async (url: string, log: Log): Promise<Connection> => {
  const options = connectionOptions(url);
  const waiting = setTimeout(() => log.warn({ servers: options.servers }, 'the broker does not answer; still trying'), 3_000);
  const nc = await connect({
    ...options,
    name: 'keyaccount',
    waitOnFirstConnect: true,
    reconnect: true,
    maxReconnectAttempts: -1,
    // A host that is gone answers nothing at all: the next try must not wait the library's twenty seconds.
    timeout: 5_000,
    reconnectTimeWait: 250,
    reconnectJitter: 250,
    pingInterval: 10_000,
    ignoreAuthErrorAbort: true,
    noAsyncTraces: true,
  }).finally(() => clearTimeout(waiting));
  let connected = true;
  const watch = async (): Promise<void> => {
    for await (const status of nc.status()) {
      if (status.type === 'disconnect') {
        connected = false;
        log.warn({}, 'the broker is away');
      } else if (status.type === 'reconnect') {
        connected = true;
        log.info({}, 'the broker is back');
      } else if (status.type === 'error') {
        log.warn({ error: messageOf(status.error) }, 'the broker reports an error');
      }
    }
  };
  void watch();
  return { nc, connected: () => connected && !nc.isClosed() };
};
