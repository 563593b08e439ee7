import type { AccessBasis } from '@keyaccount/contracts';
import type { Actor } from './actor';

type Queryable = { query(sql: string, parameters?: unknown[]): Promise<unknown> };
type Grant = { readonly basis: AccessBasis; readonly unit: string | null; readonly staffId: string | null };
type AccessOfCustomer = { readonly customerId: string; readonly version: number; readonly grants: readonly Grant[] };

/** Who may see which customer, as every service holds it: part of the service's first migration. */
export const ACCESS_SQL = `
create table customer_access_version (
  customer_id uuid primary key,
  version integer not null check (version > 0)
);
create table customer_access (
  customer_id uuid not null,
  basis text not null,
  unit_code text,
  staff_id uuid,
  check (unit_code is not null or staff_id is not null)
);
create index customer_access_customer on customer_access (customer_id, unit_code, staff_id);
create index customer_access_unit on customer_access (unit_code, customer_id) where unit_code is not null;
create index customer_access_staff on customer_access (staff_id, customer_id) where staff_id is not null;
`;

/** Replaces the grants of each customer by newer ones; an older version changes nothing. */
export const applyAccess = async (tx: Queryable, customers: readonly AccessOfCustomer[]): Promise<void> => {
  if (customers.length === 0) return;
  const newest = new Map<string, AccessOfCustomer>();
  for (const one of customers) {
    if ((newest.get(one.customerId)?.version ?? 0) < one.version) newest.set(one.customerId, one);
  }
  const ordered = [...newest.values()].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
  const applied = (await tx.query(
    `insert into customer_access_version as held (customer_id, version)
     select * from unnest($1::uuid[], $2::int[])
     on conflict (customer_id) do update set version = excluded.version where held.version < excluded.version
     returning customer_id`,
    [ordered.map(c => c.customerId), ordered.map(c => c.version)],
  )) as { customer_id: string }[];
  if (applied.length === 0) return;
  const ids = new Set(applied.map(row => row.customer_id));
  await tx.query('delete from customer_access where customer_id = any($1::uuid[])', [[...ids]]);
  const grants = ordered.filter(c => ids.has(c.customerId)).flatMap(c => c.grants.map(grant => ({ ...grant, customerId: c.customerId })));
  await tx.query(
    `insert into customer_access (customer_id, basis, unit_code, staff_id)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[])`,
    [grants.map(g => g.customerId), grants.map(g => g.basis), grants.map(g => g.unit), grants.map(g => g.staffId)],
  );
};

const scope = (actor: Actor, customerIdSql: string, parameters: unknown[], how: string): string => {
  if (actor.kind === 'system' || actor.reach.all) return 'true';
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const units = place(actor.reach.units);
  const staff = place(actor.staffId);
  const home = place(actor.reach.homeUnits);
  return `exists (select 1 from customer_access access where access.customer_id = ${customerIdSql} and (
    access.unit_code = any(${units}::text[]) or access.staff_id = ${staff}::uuid
    or (access.basis = 'TERRITORY' and access.unit_code = any(${home}::text[])))${how})`;
};

/**
 * The row scope: an SQL condition that holds for the customers the actor may see, over the table `customer_access`.
 * Pushes its parameters. A system actor and a city-wide one see every row; nobody else sees a row without a grant.
 */
export const customerScope = (actor: Actor, customerIdSql: string, parameters: unknown[]): string => scope(actor, customerIdSql, parameters, '');

/** The row scope, looked up for one row after the other: of a stretch of a list, where reading all grants would cost more. The offset keeps them from being joined. */
export const customerScopeByRow = (actor: Actor, customerIdSql: string, parameters: unknown[]): string => scope(actor, customerIdSql, parameters, ' offset 0');

/** Whether the actor sees every customer of the city. */
export const seesEverything = (actor: Actor): boolean => actor.kind === 'system' || actor.reach.all;
