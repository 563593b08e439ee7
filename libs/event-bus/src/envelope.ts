import { type EventEnvelope, type Service, definitionOf, envelopeSchema, isEventType } from '@keyaccount/contracts';
import type { z } from 'zod';
import { LARGEST_PAYLOAD } from './append';

/** A row of the outbox as the relay reads it. */
export type OutboxRow = {
  readonly id: string;
  readonly type: string;
  readonly aggregate_type: string;
  readonly aggregate_id: string;
  readonly aggregate_version: number;
  /** JSON text. */
  readonly payload: string;
  readonly correlation_id: string;
  readonly causation_id: string | null;
  readonly actor: string | null;
  readonly traceparent: string | null;
  readonly occurred_at: Date;
};

export const envelopeOf = (row: OutboxRow, source: Service): EventEnvelope => ({
  specversion: '1.0',
  id: row.id,
  source: `/keyaccount/${source}`,
  type: row.type,
  subject: row.aggregate_id,
  time: row.occurred_at.toISOString(),
  datacontenttype: 'application/json',
  correlationid: row.correlation_id,
  ...(row.causation_id && { causationid: row.causation_id }),
  version: row.aggregate_version,
  ...(row.actor && { actor: row.actor }),
  ...(row.traceparent && { traceparent: row.traceparent }),
  data: JSON.parse(row.payload) as unknown,
});

/** An envelope that keeps its contract, or why it does not. */
export type Checked = { readonly envelope: EventEnvelope; readonly fault?: undefined } | { readonly envelope?: undefined; readonly fault: string };

const describe = (error: z.ZodError, prefix: string): string =>
  error.issues
    .slice(0, 5)
    .map(issue => `${[prefix, ...issue.path].filter(Boolean).join('.')}: ${issue.message}`)
    .join('; ');

/** Holds the payload against the contract of its type; what the contract does not name is left out. */
export const checkPayload = (envelope: EventEnvelope): Checked => {
  if (!isEventType(envelope.type)) return { fault: `no event is called ${envelope.type}` };
  const data = definitionOf(envelope.type).schema.safeParse(envelope.data);
  return data.success ? { envelope: { ...envelope, data: data.data } } : { fault: describe(data.error, 'data') };
};

/** What a relay checks before it sends: SQL may have written the row. */
export const checkRow = (row: OutboxRow, source: Service): Checked => {
  if (!row.type.startsWith(`${source}.`)) return { fault: `${row.type} is not an event of ${source}` };
  if (row.aggregate_version < 1) return { fault: `version ${row.aggregate_version} is not positive` };
  const bytes = Buffer.byteLength(row.payload);
  if (bytes > LARGEST_PAYLOAD) return { fault: `the payload has ${bytes} bytes; ${LARGEST_PAYLOAD} are allowed` };
  const checked = checkPayload(envelopeOf(row, source));
  if (checked.fault !== undefined || !isEventType(row.type)) return checked;
  const { aggregate } = definitionOf(row.type);
  return row.aggregate_type === aggregate ? checked : { fault: `${row.type} is about a ${aggregate}, not a ${row.aggregate_type}` };
};

/** What a consumer checks of a message from outside its process. */
export const checkMessage = (message: EventEnvelope): Checked => {
  const envelope = envelopeSchema.safeParse(message);
  return envelope.success ? checkPayload(message) : { fault: describe(envelope.error, '') };
};
