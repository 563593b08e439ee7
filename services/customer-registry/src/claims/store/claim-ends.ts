import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { ClaimedLine } from '../policy/lines';
import { queueReason } from './queue-reason';

/** A claim in force whose customer is locked. */
export type RunningClaim = { readonly id: string; readonly customerId: string; readonly unit: string; readonly line: ClaimedLine; readonly until: Date; readonly version: number };

const COLUMNS = 'id, customer_id as "customerId", unit_code as unit, line, upper(validity) as until, version';

export const runningClaims = (tx: Tx, ids: readonly string[]): Promise<RunningClaim[]> =>
  rows(tx, `select ${COLUMNS} from registration where id = any($1::uuid[]) and status = 'ACTIVE' order by id`, [ids]);

/** Claims of these customers whose validity is over at this instant, though nobody has said so yet. */
export const overdueClaims = (tx: Tx, customerIds: readonly string[], at: Date): Promise<RunningClaim[]> =>
  rows(tx, `select ${COLUMNS} from registration where customer_id = any($1::uuid[]) and status = 'ACTIVE' and upper(validity) <= $2::timestamptz order by id`, [customerIds, at]);

export type ClaimEnd = { readonly id: string; readonly status: 'EXPIRED' | 'WITHDRAWN' | 'OVERRULED'; readonly at: Date };

/** Ends claims; one that ends before its time had the right until then. */
export const saveEnds = async (tx: Tx, ends: readonly ClaimEnd[]): Promise<void> => {
  if (ends.length === 0) return;
  await tx.query(
    `update registration r set status = n.status, ended_at = n.at, version = r.version + 1, reopened_on = null,
            validity = case when r.validity is not null then tstzrange(lower(r.validity), least(upper(r.validity), greatest(n.at, lower(r.validity)))) end
       from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as n(id, status, at) where r.id = n.id`,
    [ends.map(e => e.id), ends.map(e => e.status), ends.map(e => e.at)],
  );
};

/**
 * Opens keys again that nobody holds any more: nobody is moved up, the queued units may come back (REG-5). Where another unit still stands
 * in the way the queue names that one, and why. Answers how many queued claims may be resubmitted.
 */
export const reopenQueue = async (tx: Tx, customerIds: readonly string[], on: string): Promise<number> => {
  const changed = await rows<{ reopened: boolean }>(
    tx,
    `update registration q set reopened_on = case when n.holder is null then $2::date end, held_by = coalesce(n.holder, q.held_by),
            queue_reason = case when n.holder is null then q.queue_reason else n.reason end, version = q.version + 1
       from (select w.id, h.unit_code as holder, ${queueReason('h.line', 'w.line')} as reason
               from registration w left join lateral (
                 select a.unit_code, a.line from registration a where a.customer_id = w.customer_id and a.status = 'ACTIVE' and a.line_range && w.line_range
                  order by a.unit_code = w.unit_code, lower(a.validity), a.id limit 1) h on true
              where w.customer_id = any($1::uuid[]) and w.status = 'QUEUED' and w.reopened_on is null) n
      where q.id = n.id and (n.holder is null or n.holder <> q.held_by or n.reason <> q.queue_reason)
     returning n.holder is null as reopened`,
    [customerIds, on],
  );
  return changed.filter(({ reopened }) => reopened).length;
};
