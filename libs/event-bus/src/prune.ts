import type { Db } from './reaction';
import { PRODUCER, STREAM_MAX_AGE_DAYS } from './relay/outbox';

/** A broker may redeliver for the age of its stream, and once more after it was restored: what is younger than both stays. */
const KEEP_DAYS = 2 * STREAM_MAX_AGE_DAYS;

const MONTHS = `
select part.relname as name, parent.relname as parent
  from pg_inherits
  join pg_class part on part.oid = inhrelid
  join pg_class parent on parent.oid = inhparent
 where parent.relname in ('outbox', 'inbox') and parent.relnamespace = current_schema()::regnamespace
   and part.relname ~ '_[0-9]{4}_[0-9]{2}$'
   and to_date(right(part.relname, 7), 'YYYY_MM') + interval '1 month' <= $1::timestamptz at time zone 'UTC'
 order by part.relname`;

const hasOpenWork = (partition: string): string => `
select exists (select from ${partition} where published_at is null)
    or exists (select from ${partition} join dead_letter on dead_letter.event_id = ${partition}.id
                where dead_letter.consumer = '${PRODUCER}' and dead_letter.status = 'OPEN') as open`;

/**
 * Drops the whole months of outbox and inbox that ended before the date, except those that still hold unsent events.
 * Answers the names of the partitions that went. `ownerDb` is connected as the owner of the tables.
 */
export const pruneBefore = async (ownerDb: Db, date: Date): Promise<string[]> => {
  const [limit] = await ownerDb.query<{ late: boolean }[]>('select $1::timestamptz > now() - make_interval(days => $2) as late', [date, KEEP_DAYS]);
  if (limit?.late) throw new RangeError(`events of the last ${KEEP_DAYS} days are kept`);
  const months = await ownerDb.query<{ name: string; parent: string }[]>(MONTHS, [date]);
  const gone: string[] = [];
  for (const { name, parent } of months) {
    await ownerDb.transaction(async tx => {
      await tx.query(`set local lock_timeout = '5s'`);
      await tx.query(`lock table ${parent}, ${name} in access exclusive mode`);
      if (parent === 'outbox') {
        const [work] = await tx.query<{ open: boolean }[]>(hasOpenWork(name));
        if (work?.open) return;
      }
      await tx.query(`drop table ${name}`);
      gone.push(name);
    });
  }
  return gone;
};
