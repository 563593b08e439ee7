import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';
import type { ClaimedLine } from '../policy/lines';

export type UndeclaredRow = {
  readonly activityId: string; readonly customerId: string; readonly unit: string; readonly line: ClaimedLine; readonly responsibleUnit: string; readonly happenedAt: Date;
};

/**
 * Work on an account while another unit was responsible for it and no leave covered that day (REG-4): what was logged later could not be refused
 * then. What was done before its customer was merged into this account was done on another.
 */
const UNDECLARED = `
  from registration_activity v join registration r on r.id = v.registration_id
  join ownership o on o.customer_id = r.customer_id and o.since <= v.happened_at and (o.until is null or v.happened_at < o.until) and o.unit_code <> r.unit_code
 where not exists (
   select 1 from customer_merge_touched m join customer_merge g on g.id = m.merge_id
    where m.sort = 'REGISTRATION' and m.item = r.id::text and g.undone_at is null and v.happened_at < g.merged_at) and not exists (
   select 1 from declaration d where d.customer_id = r.customer_id and d.unit_code = r.unit_code and d.status in ('APPROVED', 'ENDED')
      and (d.line is null or d.line = r.line) and (v.happened_at at time zone 'UTC' + interval '8 hours')::date between d.starts_on and d.ends_on)`;

export const undeclaredPage = (tx: Tx, actor: Actor, limit: number, after: Place | null): Promise<UndeclaredRow[]> => {
  const parameters: unknown[] = [limit];
  const scope = customerScope(actor, 'r.customer_id', parameters);
  const further = after === null ? 'true' : `(v.happened_at, v.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;
  return rows(
    tx,
    `select v.id as "activityId", r.customer_id as "customerId", r.unit_code as unit, r.line, o.unit_code as "responsibleUnit", v.happened_at as "happenedAt"
     ${UNDECLARED} and ${scope} and ${further} order by v.happened_at desc, v.id desc limit $1`,
    parameters,
  );
};

export const countUndeclared = async (tx: Tx, actor: Actor): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count ${UNDECLARED} and ${customerScope(actor, 'r.customer_id', parameters)}`, parameters);
  return counted?.count ?? 0;
};
