import { type JetStreamClient, JetStreamApiError } from '@nats-io/jetstream';
import type { EventEnvelope } from '@keyaccount/contracts';
import type { Receipt } from '../bus';
import { messageOf } from '../waiting';
import { streamOf, subjectOf } from './streams';

const IN_FLIGHT = 256;
const ACK_TIMEOUT_MS = 5_000;
/** "message size exceeds maximum allowed": of this one event, where all else may pass. */
const TOO_LARGE = 10_054;
const HEADER_ROOM = 1_024;

/** Lets so many run at a time; the others wait in line. */
const limiter = (places: number) => {
  let free = places;
  const line: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>(resolve => line.push(resolve));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else free += 1;
    }
  };
};

type Publisher = Pick<JetStreamClient, 'publish'>;

const encoder = new TextEncoder();

const publishOne = async (js: Publisher, maxPayload: number, envelope: EventEnvelope): Promise<Receipt> => {
  const body = encoder.encode(JSON.stringify(envelope));
  if (body.length + HEADER_ROOM > maxPayload) return { outcome: 'refused', reason: `${body.length} bytes are more than the broker takes` };
  try {
    const ack = await js.publish(subjectOf(envelope.type), body, {
      msgID: envelope.id, expect: { streamName: streamOf(envelope.type) }, timeout: ACK_TIMEOUT_MS,
    });
    return { outcome: 'sent', stream: ack.stream, seq: ack.seq, repeated: ack.duplicate };
  } catch (error) {
    const refused = error instanceof JetStreamApiError && error.code === TOO_LARGE;
    return { outcome: refused ? 'refused' : 'unavailable', reason: messageOf(error) };
  }
};

/**
 * Sends a batch with up to 256 events on their way at once. An event follows its aggregate's previous one only when that is acknowledged;
 * once the broker fails to answer, what has not left stays.
 */
export const publishBatch = async (js: Publisher, maxPayload: number, envelopes: readonly EventEnvelope[]): Promise<Receipt[]> => {
  const places = limiter(IN_FLIGHT);
  const previous = new Map<string, Promise<Receipt>>();
  let away: Receipt | undefined;

  const send = (envelope: EventEnvelope): Promise<Receipt> =>
    places(async () => {
      const receipt = away ?? (await publishOne(js, maxPayload, envelope));
      if (receipt.outcome === 'unavailable') away = receipt;
      return receipt;
    });

  return Promise.all(
    envelopes.map(envelope => {
      const before = previous.get(envelope.subject);
      const receipt = before ? before.then(earlier => (earlier.outcome === 'sent' ? send(envelope) : earlier)) : send(envelope);
      previous.set(envelope.subject, receipt);
      return receipt;
    }),
  );
};
