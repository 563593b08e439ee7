import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';
import type { FieldChange } from '../policy/changes';

export type ChangeRow = FieldChange & {
  readonly id: string; readonly customerId: string; readonly reason: string | null; readonly changedBy: string | null; readonly changedAt: Date;
};

export type Author = { readonly by: string | null; readonly at: Date; readonly reason: string | null; readonly correlationId: string };

/** Appends what changed; nobody can take it back. */
export const appendChanges = async (tx: Tx, newId: () => string, customerId: string, changes: readonly FieldChange[], { by, at, reason, correlationId }: Author): Promise<void> => {
  await tx.query(
    `insert into customer_change (id, customer_id, field, before, after, reason, changed_by, changed_at, correlation_id)
     select id, $5::uuid, field, before, after, $6, $7::uuid, $8::timestamptz, $9::uuid
       from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as n(id, field, before, after)`,
    [changes.map(() => newId()), changes.map(c => c.field), changes.map(c => c.before), changes.map(c => c.after), customerId, reason, by, at, correlationId],
  );
};

type Pages = { readonly limit: number; readonly after: Place | null };

/** Pages of the changes of several customers that the actor may see, newest first, in one statement. */
export const changePages = async (tx: Tx, actor: Actor, customerIds: readonly string[], { limit, after }: Pages): Promise<Map<string, ChangeRow[]>> => {
  const parameters: unknown[] = [customerIds, limit];
  const beyond = after === null ? 'true' : `(h.changed_at, h.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;
  const found = await rows<ChangeRow>(
    tx,
    `select page.* from unnest($1::uuid[]) as asked(id) cross join lateral (
       select h.id, h.customer_id as "customerId", h.field, h.before, h.after, h.reason, h.changed_by as "changedBy", h.changed_at as "changedAt"
         from customer_change h where h.customer_id = asked.id and ${beyond} order by h.changed_at desc, h.id desc limit $2) page
      where ${customerScope(actor, 'asked.id', parameters)}`,
    parameters,
  );
  const pages = new Map<string, ChangeRow[]>(customerIds.map(id => [id, []]));
  for (const change of found) pages.get(change.customerId)?.push(change);
  return pages;
};

export const countChanges = async (tx: Tx, actor: Actor, customerIds: readonly string[]): Promise<Map<string, number>> => {
  const parameters: unknown[] = [customerIds];
  const found = await rows<{ id: string; count: number }>(
    tx, `select h.customer_id as id, count(*)::int as count from customer_change h where h.customer_id = any($1::uuid[]) and ${customerScope(actor, 'h.customer_id', parameters)} group by 1`, parameters,
  );
  return new Map(found.map(({ id, count }) => [id, count]));
};
