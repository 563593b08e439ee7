import type { Consumer, JetStreamClient, JetStreamManager, JsMsg } from '@nats-io/jetstream';
import type { Service } from '@keyaccount/contracts';
import type { DeliverBatch, Subscription } from '../bus';
import type { Log } from '../reaction';
import { type Bell, backoff, bell, messageOf, pause } from '../waiting';
import { envelopeIn, typeOf } from './message';
import { ensureDurable, ensureStream, streamOf } from './streams';

export type FollowOptions = {
  readonly js: JetStreamClient;
  readonly jsm: JetStreamManager;
  connected(): boolean;
  readonly source: Service;
  readonly consumer: Service;
  readonly types: ReadonlySet<string>;
  readonly deliver: DeliverBatch;
  readonly log: Log;
  readonly replicas: number;
  readonly ackWaitMs: number;
};

const BATCH = 500;
const BATCH_BYTES = 4_000_000;
/** Messages asked of the broker at a time; together with the batch in hand they bound the memory. */
const PULL = 256;
/** Each request runs out by itself: to break one off would lose what is on its way until the broker sends it again. */
const PULL_MS = 1_000;
const RECONNECT_MS = 100;
const NAK_DELAY_MS = 2_000;

/** Messages in hand: those in work, and those that came meanwhile. */
type Hand = { readonly waiting: JsMsg[]; bytes: number; readonly arrived: Bell; readonly taken: Bell; ended: boolean };

const takeFrom = (hand: Hand): JsMsg[] => {
  let count = 0;
  for (let bytes = 0; count < Math.min(BATCH, hand.waiting.length) && bytes < BATCH_BYTES; count += 1) bytes += hand.waiting[count]?.data.length ?? 0;
  const batch = hand.waiting.splice(0, count);
  hand.bytes -= batch.reduce((sum, message) => sum + message.data.length, 0);
  hand.taken.ring();
  return batch;
};

const isFull = (hand: Hand): boolean => hand.waiting.length >= BATCH || hand.bytes >= BATCH_BYTES;

const pullOnce = async (durable: Consumer, hand: Hand): Promise<void> => {
  const messages = await durable.fetch({ max_messages: PULL, expires: PULL_MS });
  const overdue = setTimeout(() => messages.stop(), 3 * PULL_MS);
  try {
    for await (const message of messages) {
      hand.waiting.push(message);
      hand.bytes += message.data.length;
      hand.arrived.ring();
    }
  } finally {
    clearTimeout(overdue);
  }
};

/** Puts what arrives into the hand; while the hand is full the broker is not asked for more. */
const fill = async (durable: Consumer, hand: Hand, connected: () => boolean, stopping: AbortSignal): Promise<void> => {
  try {
    while (!hand.ended && !stopping.aborted) {
      if (isFull(hand)) await hand.taken.wait(PULL_MS);
      else if (connected()) await pullOnce(durable, hand);
      else await pause(RECONNECT_MS, stopping);
    }
  } finally {
    hand.ended = true;
    hand.arrived.ring();
  }
};

/** The broker has handled the acknowledgements before the last one once that is confirmed. */
const acknowledge = async (batch: readonly JsMsg[], log: Log): Promise<void> => {
  for (const message of batch.slice(0, -1)) message.ack();
  const confirmed = await batch.at(-1)?.ackAck({ timeout: 5_000 }).catch((error: unknown) => messageOf(error));
  if (confirmed !== true) log.debug({ reason: confirmed }, 'acknowledgement not confirmed; the inbox absorbs a redelivery');
};

const deliverBatches = async (hand: Hand, { types, deliver, log, ackWaitMs }: FollowOptions, stopping: AbortSignal): Promise<void> => {
  let batch: JsMsg[] = [];
  const keepAlive = setInterval(() => [...batch, ...hand.waiting].forEach(message => message.working()), ackWaitMs / 3);
  const isWanted = (message: JsMsg): boolean => types.has(typeOf(message));
  try {
    while (!stopping.aborted && !(hand.ended && !hand.waiting.length)) {
      if (!hand.waiting.length) {
        await hand.arrived.wait(1_000);
        continue;
      }
      batch = takeFrom(hand);
      const wanted = batch.filter(isWanted);
      if (wanted.length) await deliver(wanted.map(envelopeIn));
      await acknowledge(batch, log);
      batch = [];
    }
  } finally {
    clearInterval(keepAlive);
    const delay = stopping.aborted ? undefined : NAK_DELAY_MS;
    for (const message of [...batch, ...hand.waiting.splice(0)]) message.nak(delay);
  }
};

/** From the durable consumer's present place until it is told to stop, or the stream, the consumer or the delivery fails. */
const followOnce = async (options: FollowOptions, stopping: AbortSignal): Promise<void> => {
  const { js, jsm, source, consumer, replicas, ackWaitMs, connected } = options;
  await ensureStream(jsm, source, replicas);
  await ensureDurable(jsm, streamOf(source), consumer, ackWaitMs);
  const durable = await js.consumers.get(streamOf(source), consumer);
  const hand: Hand = { waiting: [], bytes: 0, arrived: bell(), taken: bell(), ended: false };
  stopping.addEventListener('abort', hand.arrived.ring);
  const filled = fill(durable, hand, connected, stopping);
  filled.catch(() => undefined);
  try {
    await deliverBatches(hand, options, stopping);
  } finally {
    stopping.removeEventListener('abort', hand.arrived.ring);
    hand.ended = true;
    hand.taken.ring();
    await filled.finally(() => hand.waiting.forEach(message => message.nak()));
  }
};

/** Brings one service the events of one stream, batch by batch, in the order of the stream. */
export const follow = (options: FollowOptions): Subscription => {
  const { consumer, source, log } = options;
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    const wait = backoff(NAK_DELAY_MS / 8, NAK_DELAY_MS * 2);
    while (!stopping.signal.aborted) {
      const since = performance.now();
      try {
        await followOnce(options, stopping.signal);
      } catch (error) {
        log.warn({ consumer, source, error: messageOf(error) }, 'the stream is followed anew');
      }
      if (performance.now() - since > 60_000) wait.reset();
      await pause(wait.next(), stopping.signal);
    }
  };
  const finished = run();
  return {
    stop: async () => {
      stopping.abort();
      await finished;
    },
  };
};
