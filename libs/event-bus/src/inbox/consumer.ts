import { type EventEnvelope, type EventType, type Service, isEventType } from '@keyaccount/contracts';
import type { EventBus } from '../bus';
import { checkMessage } from '../envelope';
import type { Db, Log, ReactionTable } from '../reaction';
import { backoff, messageOf, pause } from '../waiting';
import { type Doomed, setAside } from './dead-letter';
import { classify } from './failures';
import { type Inbox, takeBatch } from './react';

export type ConsumerOptions = {
  readonly db: Db;
  readonly consumer: Service;
  readonly reactions: ReactionTable;
  readonly bus: EventBus;
  readonly log: Log;
};

export type Consumer = { stop(): Promise<void> };

/** Tries of a single event whose failure may be its own fault. */
const TRIES = 5;
/** Tries of a batch while the database is away, before the transport is asked to bring it again later: about seven seconds. */
const PASSING_TRIES = 8;

type Runner = Inbox & { readonly log: Log; readonly stopping: AbortSignal };

/** Takes the batch, waiting for a database that is away; answers the failure that waiting does not cure. */
const attempt = async (runner: Runner, envelopes: readonly EventEnvelope[]): Promise<unknown> => {
  const wait = backoff(50, 2_000);
  for (let tried = 1; ; tried += 1) {
    try {
      await takeBatch(runner, envelopes);
      return undefined;
    } catch (error) {
      if (classify(error) === 'counted') return error ?? new Error('thrown without a reason');
      if (tried === PASSING_TRIES || runner.stopping.aborted) throw error;
      runner.log.warn({ consumer: runner.consumer, error: messageOf(error) }, 'a batch is tried again');
      await pause(wait.next(), runner.stopping);
    }
  }
};

const attemptAlone = async (runner: Runner, envelope: EventEnvelope, failure: unknown): Promise<void> => {
  const wait = backoff(50, 1_000);
  let last = failure;
  for (let tries = 1; tries < TRIES; tries += 1) {
    await pause(wait.next(), runner.stopping);
    if (runner.stopping.aborted) throw last;
    last = await attempt(runner, [envelope]);
    if (last === undefined) return;
  }
  await giveUp(runner, [{ envelope, reason: messageOf(last), attempts: TRIES }]);
};

const giveUp = async (runner: Runner, doomed: readonly Doomed[]): Promise<void> => {
  await setAside(runner.db, runner.consumer, doomed);
  for (const { envelope, reason } of doomed) {
    runner.log.error({ consumer: runner.consumer, eventId: envelope.id, type: envelope.type, reason }, 'dead letter');
  }
};

/** A failing batch is halved until the failing event stands alone; the halves keep the order. */
const handle = async (runner: Runner, envelopes: readonly EventEnvelope[]): Promise<void> => {
  const [first, ...others] = envelopes;
  if (!first) return;
  const failure = await attempt(runner, envelopes);
  if (failure === undefined) return;
  if (!others.length) return attemptAlone(runner, first, failure);
  const middle = Math.ceil(envelopes.length / 2);
  await handle(runner, envelopes.slice(0, middle));
  await handle(runner, envelopes.slice(middle));
};

const deliverTo = (runner: Runner) => async (messages: readonly EventEnvelope[]): Promise<void> => {
  const readable: EventEnvelope[] = [];
  const doomed: Doomed[] = [];
  for (const message of messages) {
    const checked = checkMessage(message);
    if (checked.fault === undefined) readable.push(checked.envelope);
    else doomed.push({ envelope: message, reason: checked.fault, attempts: 1 });
  }
  await giveUp(runner, doomed);
  await handle(runner, readable);
};

/** Connects a service's reactions to the bus. One batch is in work at a time, whatever service it came from. */
export const startConsumer = async ({ db, consumer, reactions, bus, log }: ConsumerOptions): Promise<Consumer> => {
  const stopping = new AbortController();
  const deliver = deliverTo({ db, consumer, reactions, log, stopping: stopping.signal });
  const types: EventType[] = Object.keys(reactions).filter(isEventType);
  let queue: Promise<unknown> = Promise.resolve();
  const subscription = await bus.subscribe(consumer, types, envelopes => {
    const delivered = queue.then(() => deliver(envelopes));
    queue = delivered.catch(() => undefined);
    return delivered;
  });
  return {
    stop: async () => {
      stopping.abort();
      await subscription.stop();
      await queue;
    },
  };
};
