import { customerScope } from './row-scope';
import type { Actor } from './actor';

type Queryable = { query(sql: string, parameters?: unknown[]): Promise<unknown> };
/** Into whom a customer is merged as of a version of that customer; null where it stands by itself again. */
export type Redirect = { readonly customerId: string; readonly version: number; readonly survivorId: string | null };

/** Which customers are merged into which, as every service but the registry holds it: part of a migration of the service. */
export const REDIRECT_SQL = `
create table customer_redirect (
  customer_id uuid primary key,
  survivor_id uuid check (survivor_id <> customer_id),
  version integer not null check (version > 0)
);
create index customer_redirect_into on customer_redirect (survivor_id) where survivor_id is not null;
`;

/** Takes over redirects where they are newer than those held, and answers these; the rows stay locked until the transaction ends. */
export const applyRedirects = async <R extends Redirect>(tx: Queryable, redirects: readonly R[]): Promise<R[]> => {
  const newest = new Map<string, R>();
  for (const one of redirects) if ((newest.get(one.customerId)?.version ?? 0) < one.version) newest.set(one.customerId, one);
  const ordered = [...newest.values()].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
  const applied = (await tx.query(
    `insert into customer_redirect as held (customer_id, survivor_id, version) select * from unnest($1::uuid[], $2::uuid[], $3::int[])
     on conflict (customer_id) do update set survivor_id = excluded.survivor_id, version = excluded.version where held.version < excluded.version
     returning customer_id`,
    [ordered.map(r => r.customerId), ordered.map(r => r.survivorId), ordered.map(r => r.version)],
  )) as { customer_id: string }[];
  const ids = new Set(applied.map(row => row.customer_id));
  return ordered.filter(one => ids.has(one.customerId));
};

/** Of these customers the ones that are merged, each with its survivor, as far as the actor may see that one. */
export const survivorsOf = async (tx: Queryable, actor: Actor, ids: readonly string[]): Promise<Map<string, string>> => {
  const parameters: unknown[] = [ids];
  const found = (await tx.query(
    `select r.customer_id as id, r.survivor_id as survivor from customer_redirect r
      where r.customer_id = any($1::uuid[]) and r.survivor_id is not null and ${customerScope(actor, 'r.survivor_id', parameters)}`,
    parameters,
  )) as { id: string; survivor: string }[];
  return new Map(found.map(({ id, survivor }) => [id, survivor]));
};
