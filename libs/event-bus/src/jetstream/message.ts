import { createHash } from 'node:crypto';
import type { JsMsg } from '@nats-io/jetstream';
import { type EventEnvelope, isId } from '@keyaccount/contracts';

const PREFIX = 'keyaccount.';

export const typeOf = (message: JsMsg): string => message.subject.slice(PREFIX.length);

/** The same id each time the same message comes. */
const derivedId = (message: JsMsg): string => {
  const digest = createHash('sha256').update(`${message.info.stream}\n${message.seq}\n${message.timestamp}\n`).update(message.data).digest('hex');
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]].map(([from, to]) => digest.slice(from, to)).join('-');
};

/** What cannot be read becomes an envelope that no contract accepts, so that the consumer sets it aside with its text. */
const unreadable = (message: JsMsg, id: string): EventEnvelope => ({
  specversion: '1.0', id, source: '', type: typeOf(message), subject: '', time: '', datacontenttype: 'application/json',
  correlationid: '', version: 0, data: message.string(),
});

const isEnvelope = (value: unknown): value is EventEnvelope => typeof value === 'object' && value !== null && 'id' in value && 'data' in value;

/** The message's envelope; the subject is what decides its type. */
export const envelopeIn = (message: JsMsg): EventEnvelope => {
  const header = message.headers?.get('Nats-Msg-Id') ?? '';
  const fallback = isId(header) ? header : derivedId(message);
  try {
    const value: unknown = message.json();
    if (!isEnvelope(value)) return unreadable(message, fallback);
    return { ...value, id: isId(value.id) ? value.id : fallback, type: typeOf(message) };
  } catch {
    return unreadable(message, fallback);
  }
};
