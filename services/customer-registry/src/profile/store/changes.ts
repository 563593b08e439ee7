import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type CursorValue, type Tx } from '@keyaccount/subgraph-kit';
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

export type ChangePage = { readonly customerId: string; readonly limit: number; readonly after: readonly CursorValue[] | null };

/** Changes of a customer that the actor may see, newest first. */
export const changePage = (tx: Tx, actor: Actor, { customerId, limit, after }: ChangePage): Promise<ChangeRow[]> => {
  const parameters: unknown[] = [customerId];
  const beyond = after === null ? 'true' : `(h.changed_at, h.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;
  const scope = customerScope(actor, 'h.customer_id', parameters);
  return rows(
    tx,
    `select h.id, h.customer_id as "customerId", h.field, h.before, h.after, h.reason, h.changed_by as "changedBy", h.changed_at as "changedAt"
       from customer_change h where h.customer_id = $1::uuid and ${beyond} and ${scope} order by h.changed_at desc, h.id desc limit $${parameters.push(limit)}`,
    parameters,
  );
};

export const countChanges = async (tx: Tx, actor: Actor, customerId: string): Promise<number> => {
  const parameters: unknown[] = [customerId];
  const [counted] = await rows<{ count: number }>(
    tx, `select count(*)::int as count from customer_change h where h.customer_id = $1::uuid and ${customerScope(actor, 'h.customer_id', parameters)}`, parameters,
  );
  return counted?.count ?? 0;
};
