import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { type EventType, SERVICES, type Service } from '@keyaccount/contracts';
import type { NatsConnection } from '@nats-io/transport-node';
import type { DeliverBatch, EventBus, Subscription } from '../bus';
import type { Log } from '../reaction';
import { messageOf } from '../waiting';
import { connectForever } from './connect';
import { follow } from './follow';
import { publishBatch } from './publish';
import { ensureStream } from './streams';

export type JetStreamOptions = {
  readonly url: string;
  readonly log: Log;
  /** Copies of each new stream in a cluster; 1 unless told. */
  readonly replicas?: number;
  /** After so long without a sign of life the broker delivers a message again; 30 seconds unless told. */
  readonly ackWaitMs?: number;
};

const DEFAULT_MAX_PAYLOAD = 1_048_576;

const LONGEST_DRAIN_MS = 5_000;

/** A broker that is away would be waited for without an end; what it did not confirm is still in the outbox or comes again. */
const leave = async (nc: NatsConnection, connected: boolean, log: Log): Promise<void> => {
  if (nc.isClosed()) return;
  const late = setTimeout(() => void nc.close(), LONGEST_DRAIN_MS);
  try {
    await (connected ? nc.drain() : nc.close());
  } catch (error) {
    log.debug({ reason: messageOf(error) }, 'the broker was left without a farewell');
  } finally {
    clearTimeout(late);
  }
};

/** The bus of services in processes of their own: one stream for each service that publishes, on NATS JetStream. */
export const jetStreamBus = async ({ url, log, replicas = 1, ackWaitMs = 30_000 }: JetStreamOptions): Promise<EventBus> => {
  const { nc, connected } = await connectForever(url, log);
  const js = jetstream(nc);
  const jsm = await jetstreamManager(nc, { checkAPI: false });
  const subscriptions = new Set<Subscription>();

  const subscribe = (consumer: Service, types: readonly EventType[], deliver: DeliverBatch): Promise<Subscription> => {
    const wanted = new Set(types);
    const sources = SERVICES.filter(source => types.some(type => type.startsWith(`${source}.`)));
    const followed = sources.map(source => follow({ js, jsm, connected, source, consumer, types: wanted, deliver, log, replicas, ackWaitMs }));
    const subscription: Subscription = {
      stop: async () => {
        await Promise.all(followed.map(one => one.stop()));
        subscriptions.delete(subscription);
      },
    };
    subscriptions.add(subscription);
    return Promise.resolve(subscription);
  };

  return {
    transport: 'jetstream',
    publish: envelopes => publishBatch(js, nc.info?.max_payload ?? DEFAULT_MAX_PAYLOAD, envelopes),
    subscribe,
    position: async source => {
      const { config, created, state } = await ensureStream(jsm, source, replicas);
      return { stream: config.name, created, lastSeq: state.last_seq };
    },
    healthy: connected,
    close: async () => {
      await Promise.all([...subscriptions].map(subscription => subscription.stop()));
      await leave(nc, connected(), log);
    },
  };
};
