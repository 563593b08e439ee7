import {
  AckPolicy, DeliverPolicy, DiscardPolicy, JetStreamApiCodes, JetStreamApiError, type JetStreamManager, RetentionPolicy, StorageType, type StreamInfo,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { Service } from '@keyaccount/contracts';
import { STREAM_MAX_AGE_DAYS } from '../relay/outbox';

const DUPLICATE_WINDOW_MS = 5 * 60_000;
/** Messages a consumer may hold without having acknowledged them: one batch in work and the next in hand. */
const MAX_ACK_PENDING = 1_000;

/** The stream of a service, or of the service that an event's name begins with. */
export const streamOf = (name: string): string => `KEYACCOUNT_${(name.split('.')[0] ?? name).toUpperCase()}`;
export const subjectOf = (type: string): string => `keyaccount.${type}`;

export const hasCode = (error: unknown, code: number): boolean => error instanceof JetStreamApiError && error.code === code;

/** The source's stream as it stands; made if it is missing. Its settings are only given to a new one: an operator may have changed them. */
export const ensureStream = async (jsm: JetStreamManager, source: Service, replicas: number): Promise<StreamInfo> => {
  try {
    return await jsm.streams.info(streamOf(source));
  } catch (error) {
    if (!hasCode(error, JetStreamApiCodes.StreamNotFound)) throw error;
  }
  return jsm.streams.add({
    name: streamOf(source),
    subjects: [subjectOf(`${source}.>`)],
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    discard: DiscardPolicy.New,
    max_age: nanos(STREAM_MAX_AGE_DAYS * 24 * 3_600_000),
    duplicate_window: nanos(DUPLICATE_WINDOW_MS),
    deny_delete: true,
    deny_purge: true,
    num_replicas: replicas,
  });
};

const durableStands = async (jsm: JetStreamManager, stream: string, durable: string): Promise<boolean> => {
  try {
    const { delivered } = await jsm.consumers.info(stream, durable);
    const { state } = await jsm.streams.info(stream);
    // After a restore the stream may end before what the consumer has seen; it would skip what is written there anew.
    if (delivered.stream_seq <= state.last_seq) return true;
    await jsm.consumers.delete(stream, durable);
    return false;
  } catch (error) {
    if (hasCode(error, JetStreamApiCodes.ConsumerNotFound)) return false;
    throw error;
  }
};

/** The durable pull consumer of one service on one stream. Servers before 2.10 filter by one subject at most, so it has no filter. */
export const ensureDurable = async (jsm: JetStreamManager, stream: string, durable: string, ackWaitMs: number): Promise<void> => {
  if (await durableStands(jsm, stream, durable)) return;
  await jsm.consumers.add(stream, {
    durable_name: durable,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(ackWaitMs),
    deliver_policy: DeliverPolicy.All,
    max_ack_pending: MAX_ACK_PENDING,
  });
};
