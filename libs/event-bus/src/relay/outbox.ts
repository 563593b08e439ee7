import type { OutboxRow } from '../envelope';
import type { StreamPosition, Transport } from '../bus';
import type { Session } from './session';

/** Rows a batch carries at most. */
export const BATCH = 500;
/** Stored bytes of payload after which a batch is full, so that large events do not fill the memory. */
const BATCH_BYTES = 2_000_000;
/** Broker streams keep an event for so long; what is older has been consumed. */
export const STREAM_MAX_AGE_DAYS = 30;

/** One aggregate, as a name. */
export const aggregateOf = (row: OutboxRow): string => `${row.aggregate_type}:${row.aggregate_id}`;

const UNSENT = `
select id, type, aggregate_type, aggregate_id, aggregate_version, payload::text as payload,
       correlation_id, causation_id, actor, traceparent, occurred_at
  from (select head.*, sum(pg_column_size(payload)) over (order by seq) - pg_column_size(payload) as bytes_before
          from (select * from outbox
                 where published_at is null and aggregate_type || ':' || aggregate_id <> all ($1::text[])
                 order by seq limit ${BATCH}) head) sized
 where bytes_before < ${BATCH_BYTES}
 order by seq`;

/** The oldest unsent rows, without the aggregates that wait. */
export const readUnsent = (session: Session, waiting: readonly string[]): Promise<OutboxRow[]> =>
  session.query<OutboxRow>(UNSENT, [waiting]);

export type Sent = { readonly id: string; readonly stream: string | null; readonly seq: number | null };

/** Marks a batch as sent and remembers how far the stream has come, in one statement. */
export const markSent = (session: Session, transport: Transport, sent: readonly Sent[]): Promise<unknown> =>
  session.query(
    `with marked as (
       update outbox set published_at = now(), transport = $1, pub_stream = sent.stream, pub_seq = sent.seq,
                         attempts = attempts + 1, last_error = null
         from unnest($2::uuid[], $3::text[], $4::bigint[]) as sent(id, stream, seq)
        where outbox.id = sent.id)
     update outbox_position set last_seq = greatest(last_seq, reached.seq)
       from (select stream, max(seq) as seq from unnest($3::text[], $4::bigint[]) as sent(stream, seq) group by stream) reached
      where outbox_position.stream = reached.stream`,
    [transport, sent.map(row => row.id), sent.map(row => row.stream), sent.map(row => row.seq)],
  );

/** Counts a try that the transport turned down. */
export const markRefused = (session: Session, refused: readonly { id: string; reason: string }[]): Promise<unknown> =>
  session.query(
    `update outbox set attempts = attempts + 1, last_error = refused.reason
       from unnest($1::uuid[], $2::text[]) as refused(id, reason) where outbox.id = refused.id`,
    [refused.map(row => row.id), refused.map(row => row.reason)],
  );

/** Who dead-letters at the producer's side. */
export const PRODUCER = 'outbox';

/** Sets rows aside that no consumer could read; one statement, so that a row is never both set aside and unsent. */
export const markUnreadable = (
  session: Session,
  rows: readonly { row: OutboxRow; reason: string }[],
): Promise<unknown> =>
  session.query(
    `with marked as (
       update outbox set published_at = now(), transport = 'dead-letter', attempts = attempts + 1, last_error = bad.reason
         from unnest($2::uuid[], $5::text[]) as bad(id, reason) where outbox.id = bad.id)
     insert into dead_letter (consumer, event_id, type, envelope, reason, attempts)
     select $1, event_id, type, envelope::json, reason, 1
       from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as bad(event_id, type, envelope, reason)
     on conflict (consumer, event_id) do update
       set status = 'OPEN', settled_at = null, settled_by = null,
           reason = excluded.reason, attempts = dead_letter.attempts + 1, dead_at = now()`,
    [
      PRODUCER,
      rows.map(({ row }) => row.id),
      rows.map(({ row }) => row.type),
      rows.map(({ row }) => JSON.stringify({ ...row, payload: undefined, data: JSON.parse(row.payload) as unknown })),
      rows.map(({ reason }) => reason),
    ],
  );

/** How far the stream had come by what this database has recorded. */
export const recordedPosition = async (session: Session, stream: string): Promise<StreamPosition | undefined> => {
  const [row] = await session.query<{ created: string; last_seq: string }>(
    'select created, last_seq::text from outbox_position where stream = $1',
    [stream],
  );
  return row && { stream, created: row.created, lastSeq: Number(row.last_seq) };
};

/** Makes what the stream held after `position` unsent again, and starts counting from there. */
export const sendAgainAfter = async (session: Session, position: StreamPosition): Promise<number> => {
  const [row] = await session.query<{ rows: number }>(
    `with again as (
       update outbox set published_at = null, transport = null, pub_stream = null, pub_seq = null
        where pub_stream = $1 and pub_seq > $2 and published_at > now() - make_interval(days => ${STREAM_MAX_AGE_DAYS})
       returning 1),
     counted as (
       insert into outbox_position (stream, created, last_seq) values ($1, $3, $2)
       on conflict (stream) do update set created = excluded.created, last_seq = excluded.last_seq)
     select count(*)::int as rows from again`,
    [position.stream, position.lastSeq, position.created],
  );
  return row?.rows ?? 0;
};
