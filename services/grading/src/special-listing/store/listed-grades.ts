import type { Tx } from '@keyaccount/subgraph-kit';
import { cardLevels } from './standing';

export type Stamp = { readonly at: Date; readonly actor: string | undefined; readonly correlationId: string };

const publish = (source: 'SCORE' | 'SPECIAL_LISTING'): string => `
history as (
  insert into grade_history (customer_id, version, level, since, source, run_id, previous, basis_no)
  select customer_id, version, level, $2, '${source}', null, previous, basis_no from changed order by customer_id
)
insert into outbox (type, aggregate_type, aggregate_id, aggregate_version, payload, correlation_id, actor, occurred_at)
select 'grading.grade-changed.v1', 'customer-grade', customer_id::text, version,
  json_build_object('customerId', customer_id, 'version', version, 'from', previous, 'to', level, 'source', '${source}', 'year', b.year, 'runId', null,
    'effectiveAt', to_char($2::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
  $4, $3, $2
from changed join basis b on b.no = changed.basis_no order by customer_id`;

/** The newest scorecard of each of `$1`. */
const CARDED = `carded as materialized (${cardLevels('unnest($1::uuid[]) as asked(customer_id)')})`;

/** The listing begins: the customer is a diamond, its scorecard stays (GRD-6). */
export const beginListed = async (tx: Tx, customerId: string, { at, actor, correlationId }: Stamp): Promise<void> => {
  await tx.query(
    `with ${CARDED}, changed as (
       update customer c set listed = true, level = 'DIAMOND', grade_version = c.grade_version + 1 from grade_history h join carded k using (customer_id)
        where h.customer_id = c.customer_id and h.version = c.grade_version
       returning c.customer_id, c.grade_version as version, c.level, h.level as previous, k.scored_since as basis_no
     ), ${publish('SPECIAL_LISTING')}`,
    [[customerId], at, actor ?? null, correlationId],
  );
};

/**
 * The listings end: each customer's level is that of its scorecard of the newest year again (GRD-6). One that has become a
 * diamond by its score stays one; its story says by what.
 */
export const endListed = async (tx: Tx, customers: readonly string[], { at, actor, correlationId }: Stamp): Promise<void> => {
  if (customers.length === 0) return;
  await tx.query(
    `with ${CARDED}, changed as (
       update customer c set listed = false, level = k.level, grade_version = c.grade_version + 1 from carded k
        where c.customer_id = k.customer_id and c.listed
       returning c.customer_id, c.grade_version as version, c.level, 'DIAMOND' as previous, k.scored_since as basis_no
     ), ${publish('SCORE')}`,
    [customers, at, actor ?? null, correlationId],
  );
};
