import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** A customer that lapsed by this version of it, and the event that told. */
export type Lapsed = { readonly customerId: string; readonly version: number; readonly correlationId: string; readonly causationId: string };

/**
 * Ends the grades of customers whose lapse is news, and tells so: the grade's story keeps what was. Answers those that hold a newer
 * status than the lapse, since they have been filed again meanwhile.
 */
export const endGradesOf = async (tx: Tx, lapsed: readonly Lapsed[], at: Date): Promise<{ news: readonly string[]; filedAgain: ReadonlySet<string> }> => {
  const found = await rows<{ customer_id: string; again: boolean }>(
    tx,
    `with told as (
       select * from unnest($1::uuid[], $2::int[], $3::uuid[], $4::uuid[]) as t(customer_id, version, correlation_id, causation_id)
     ), lapsed as (
       update customer c set lapse_version = t.version, level = null, listed = false, grade_version = c.grade_version + (c.level is not null)::int
         from told t where c.customer_id = t.customer_id and c.lapse_version < t.version
       returning c.customer_id, old.level, new.grade_version as version, c.status in ('FILED', 'KEY_ACCOUNT') as again, t.correlation_id, t.causation_id
     ), ended as (
       insert into grade_end (customer_id, version, level, ended_at, reason, correlation_id)
       select customer_id, version, level, $5, 'CUSTOMER_LAPSED', correlation_id from lapsed where level is not null order by customer_id
     ), facts as (
       insert into outbox (type, aggregate_type, aggregate_id, aggregate_version, payload, correlation_id, causation_id, occurred_at)
       select 'grading.grade-ended.v1', 'customer-grade', customer_id::text, version,
         jsonb_build_object('customerId', customer_id, 'version', version, 'from', level, 'reason', 'CUSTOMER_LAPSED',
           'effectiveAt', to_char($5::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
         correlation_id, causation_id, $5
       from lapsed where level is not null order by customer_id
     )
     select customer_id, again from lapsed order by customer_id`,
    [lapsed.map(l => l.customerId), lapsed.map(l => l.version), lapsed.map(l => l.correlationId), lapsed.map(l => l.causationId), at],
  );
  return { news: found.map(row => row.customer_id), filedAgain: new Set(found.filter(row => row.again).map(row => row.customer_id)) };
};
