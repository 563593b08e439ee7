import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { OwnershipRow } from '../../store/customer-details';
import type { Place } from '../../store/customer-lists';
import { CUSTOMER_COLUMNS, type CustomerRow } from '../../store/customers';

/** A customer and a day, as one key. */
export const keyOf = (customerId: string, on: string): string => `${customerId} ${on}`;

/**
 * Who was responsible at the end of a day of the bureau, and by which decision as it was then: one that was stated anew later is
 * read from what was kept. The customers were read through the row scope.
 */
export const ownershipsOn = async (tx: Tx, keys: readonly string[]): Promise<Map<string, OwnershipRow>> => {
  const asked = keys.map(key => key.split(' '));
  const found = await rows<OwnershipRow & { key: string }>(
    tx,
    `with asked as (
       select n.key, n.id, (n.day::date + 1)::timestamp at time zone 'Asia/Shanghai' as at from unnest($1::text[], $2::uuid[], $3::text[]) as n(key, id, day))
     select n.key, o.customer_id as "customerId", o.unit_code as unit, o.since, o.until, o.correlation_id as "correlationId", d.rule, d.reason, d.reason_en as "reasonEn",
            d.flagged, d.overridden_by as "overriddenBy", d.kind, d.grade, d.inputs, d.override_id as "overrideId", d.designation_id as "designationId",
            d.decided_at as "decidedAt"
       from asked n
       join ownership o on o.customer_id = n.id and o.since < n.at and (o.until is null or n.at <= o.until)
       join lateral (
         select * from (
           select r.rule, r.reason, r.reason_en, r.flagged, r.kind, r.grade, r.inputs, r.overridden_by, r.override_id, r.designation_id, r.decided_at
             from ownership_restated r where r.customer_id = o.customer_id and r.ownership_id = o.id
           union all
           select o.rule, o.reason, o.reason_en, o.flagged, o.kind, o.grade, o.inputs, o.overridden_by, o.override_id, o.designation_id, o.decided_at) stated
          where stated.decided_at < n.at order by stated.decided_at desc limit 1) d on true`,
    [keys, asked.map(([id]) => id), asked.map(([, day]) => day)],
  );
  return new Map(found.map(({ key, ...ownership }) => [key, ownership]));
};

export type FlaggedRow = CustomerRow & { readonly flaggedSince: Date; readonly place: Place };
const FLAGGED = `from ownership o join customer c on c.id = o.customer_id where o.until is null and o.flagged`;

/** Flagged assignments that the actor may see, longest waiting first. */
export const flaggedPage = async (tx: Tx, actor: Actor, after: Place | null, limit: number): Promise<FlaggedRow[]> => {
  const parameters: unknown[] = [limit];
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const beyond = after ? `and (o.flagged_since, o.customer_id) > (${place(after[0])}::timestamptz, ${place(after[1])}::uuid)` : '';
  return rows(
    tx,
    `select ${CUSTOMER_COLUMNS}, o.flagged_since as "flaggedSince", jsonb_build_array(o.flagged_since, c.id) as place
     ${FLAGGED} and ${customerScope(actor, 'c.id', parameters)} ${beyond} order by o.flagged_since, o.customer_id limit $1`,
    parameters,
  );
};

export const countFlagged = async (tx: Tx, actor: Actor): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count ${FLAGGED} and ${customerScope(actor, 'c.id', parameters)}`, parameters);
  return counted?.count ?? 0;
};
