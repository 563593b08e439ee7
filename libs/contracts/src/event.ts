import { z } from 'zod';

/** The five services; the first part of every event's name says which one publishes it. */
export const SERVICES = ['organisation', 'registry', 'ledger', 'grading', 'complaints'] as const;
export type Service = (typeof SERVICES)[number];

/** A published fact: its name, what it is about, who reacts to it and its payload's schema. */
export type EventDefinition<Type extends string = string, Schema extends z.ZodType = z.ZodType> = {
  readonly type: Type;
  /** The kind of aggregate whose id is the envelope's `subject`. */
  readonly aggregate: string;
  readonly summary: string;
  /** Who reacts and what happens there. */
  readonly consumers: Partial<Record<Service, string>>;
  readonly schema: Schema;
};

export const defineEvent = <const Type extends `${Service}.${string}.v${number}`, Schema extends z.ZodType>(
  definition: EventDefinition<Type, Schema>,
): EventDefinition<Type, Schema> => definition;

/** A CloudEvents 1.0 envelope with the extensions `correlationid`, `causationid`, `version`, `actor` and `traceparent`. */
export type EventEnvelope<Type extends string = string, Data = unknown> = {
  readonly specversion: '1.0';
  /** UUID v7; the same through every redelivery. */
  readonly id: string;
  /** "/keyaccount/<service>". */
  readonly source: string;
  readonly type: Type;
  /** The aggregate's id. */
  readonly subject: string;
  /** When it happened, ISO 8601. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly correlationid: string;
  readonly causationid?: string;
  /** Grows by one with each event of the aggregate. */
  readonly version: number;
  /** The id of the member of staff who acted; absent where the system did. */
  readonly actor?: string;
  readonly traceparent?: string;
  readonly data: Data;
};

export const envelopeSchema = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: z.iso.datetime({ offset: true }),
  datacontenttype: z.literal('application/json'),
  correlationid: z.uuid(),
  causationid: z.uuid().optional(),
  version: z.number().int().positive(),
  actor: z.uuid().optional(),
  traceparent: z.string().optional(),
  data: z.unknown(),
});
