import type { EventEnvelope, EventType, Service } from '@keyaccount/contracts';
import type { DeliverBatch, EventBus, Receipt } from './bus';
import { messageOf } from './waiting';

type Subscriber = {
  readonly types: ReadonlySet<string>;
  /** Undefined while the consumer is down. */
  deliver: DeliverBatch | undefined;
  /** Batches are handed over one after another. */
  queue: Promise<unknown>;
};

const SENT: Receipt = { outcome: 'sent', stream: null, seq: null, repeated: false };

/**
 * The bus of services that share one process. It keeps nothing: an event is sent once every consumer that has ever subscribed to it
 * has committed it, so the outbox is the queue, and a consumer that is down holds up its events. Consumers subscribe before relays start.
 */
export const inProcessBus = (): EventBus => {
  const subscribers = new Map<Service, Subscriber>();
  let closed = false;

  const handOver = (consumer: Service, subscriber: Subscriber, envelopes: readonly EventEnvelope[]): Promise<void> => {
    const wanted = envelopes.filter(envelope => subscriber.types.has(envelope.type));
    if (!wanted.length) return Promise.resolve();
    const handed = subscriber.queue.then(() => {
      if (!subscriber.deliver) throw new Error(`${consumer} is down`);
      return subscriber.deliver(wanted);
    });
    subscriber.queue = handed.catch(() => undefined);
    return handed;
  };

  return {
    transport: 'in-process',
    publish: async envelopes => {
      const handed = closed
        ? [Promise.reject(new Error('the bus is closed'))]
        : [...subscribers].map(([consumer, subscriber]) => handOver(consumer, subscriber, envelopes));
      const failed = (await Promise.allSettled(handed)).find(outcome => outcome.status === 'rejected');
      return envelopes.map(() => (failed ? { outcome: 'unavailable', reason: messageOf(failed.reason) } : SENT));
    },
    subscribe: async (consumer, types: readonly EventType[], deliver) => {
      if (subscribers.get(consumer)?.deliver) throw new Error(`${consumer} has subscribed already`);
      const subscriber: Subscriber = { types: new Set(types), deliver, queue: Promise.resolve() };
      subscribers.set(consumer, subscriber);
      return {
        stop: async () => {
          subscriber.deliver = undefined;
          await subscriber.queue;
        },
      };
    },
    position: () => Promise.resolve(undefined),
    healthy: () => !closed,
    close: async () => {
      closed = true;
      await Promise.all([...subscribers.values()].map(subscriber => subscriber.queue));
    },
  };
};
