import { EVENTS, type EventData, type EventType, definitionOf } from '@keyaccount/contracts';
import type { Clock, Tx } from './reaction';

/** A fact to be published: what the envelope cannot know by itself. */
export type NewEvent<T extends EventType = EventType> = T extends EventType
  ? {
      readonly type: T;
      readonly aggregateId: string;
      /** Grows by one with each event of the aggregate. */
      readonly version: number;
      readonly data: EventData<T>;
      readonly correlationId: string;
      /** The id of the event that caused this one. */
      readonly causationId?: string;
      /** The id of the member of staff who acted; absent where the system did. */
      readonly actor?: string;
      readonly traceparent?: string;
    }
  : never;

/** Brokers carry messages of up to 1 MB; a payload stays below it with room for the envelope. */
export const LARGEST_PAYLOAD = 900_000;

const COLUMNS = 'id, type, aggregate_type, aggregate_id, aggregate_version, payload, correlation_id, causation_id, actor, traceparent, occurred_at';

const INSERT = `
insert into outbox (${COLUMNS})
select id, type, aggregate_type, aggregate_id, aggregate_version, payload::json,
       correlation_id, causation_id, actor, traceparent, $11::timestamptz
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::integer[], $6::text[],
              $7::uuid[], $8::uuid[], $9::uuid[], $10::text[]) with ordinality
       as event(id, type, aggregate_type, aggregate_id, aggregate_version, payload,
                correlation_id, causation_id, actor, traceparent, place)
 order by place`;

/** For a large payload, which within an array would be escaped here and unescaped there. */
const INSERT_ONE = `insert into outbox (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const LARGE = 32_768;

const payloadOf = (event: NewEvent): string => {
  const text = JSON.stringify(EVENTS[event.type].schema.parse(event.data));
  const bytes = Buffer.byteLength(text);
  if (bytes > LARGEST_PAYLOAD) throw new Error(`${event.type} of ${event.aggregateId} has ${bytes} bytes; ${LARGEST_PAYLOAD} are allowed`);
  return text;
};

type Row = readonly unknown[];

/** Rows in their order, those with small payloads that stand together in one group, each with a large one alone. */
const groupsOf = (rows: readonly Row[], payloads: readonly string[]): Row[][] => {
  const groups: Row[][] = [];
  let smallAreLast = false;
  for (const [index, row] of rows.entries()) {
    const small = (payloads[index] ?? '').length <= LARGE;
    if (small && smallAreLast) groups.at(-1)?.push(row);
    else groups.push([row]);
    smallAreLast = small;
  }
  return groups;
};

/** Publishes facts: they are sent, in this order, once the transaction commits, and never if it does not. Throws where a payload breaks its contract. */
export const appendToOutbox = async (
  tx: Tx,
  events: readonly NewEvent[],
  deps: { readonly newId: () => string; readonly clock: Clock },
): Promise<void> => {
  const now = deps.clock.now();
  const payloads = events.map(payloadOf);
  const rows = events.map((event, index) => [
    deps.newId(), event.type, definitionOf(event.type).aggregate, event.aggregateId, event.version, payloads[index],
    event.correlationId, event.causationId ?? null, event.actor ?? null, event.traceparent ?? null,
  ]);
  for (const group of groupsOf(rows, payloads)) {
    const [first = [], ...others] = group;
    if (others.length === 0) await tx.query(INSERT_ONE, [...first, now]);
    else await tx.query(INSERT, [...first.map((_, column) => group.map(row => row[column])), now]);
  }
};
