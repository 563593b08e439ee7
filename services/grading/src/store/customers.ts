import type { CustomerStatus, Kind } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** A customer as a reader may see it. */
export type CustomerRef = { readonly id: string };

/** What one event says of a customer; null where it is silent. */
export type CustomerFact = {
  readonly customerId: string;
  readonly version: number;
  readonly status: CustomerStatus | null;
  readonly kind: Kind | null;
  readonly agreement: boolean | null;
};

type Latest<T> = { value: T | null; version: number };
type Gathered = { status: Latest<CustomerStatus>; kind: Latest<Kind>; agreement: Latest<boolean> };

const later = <T>(held: Latest<T>, value: T | null, version: number): Latest<T> =>
  value !== null && version > held.version ? { value, version } : held;

const gather = (facts: readonly CustomerFact[]): [string, Gathered][] => {
  const byCustomer = new Map<string, Gathered>();
  const none = { value: null, version: 0 };
  for (const { customerId, version, status, kind, agreement } of facts) {
    const held = byCustomer.get(customerId) ?? { status: none, kind: none, agreement: none };
    byCustomer.set(customerId, {
      status: later(held.status, status, version), kind: later(held.kind, kind, version), agreement: later(held.agreement, agreement, version),
    });
  }
  return [...byCustomer].sort(([a], [b]) => (a < b ? -1 : 1));
};

/**
 * Takes over what the registry says. Each attribute has a version of its own, since no event carries all of them: an
 * older event may still bring an attribute that no newer one has. Answers whose agreement began or ended by it.
 */
export const recordCustomerFacts = async (tx: Tx, facts: readonly CustomerFact[]): Promise<string[]> => {
  const gathered = gather(facts);
  const changed = await rows<{ customer_id: string; changed: boolean }>(
    tx,
    `insert into customer as held (customer_id, status, status_version, kind, kind_version, agreement, agreement_version)
     select id, coalesce(status, 'PROSPECT'), status_version, kind, kind_version, coalesce(agreement, false), agreement_version
       from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::int[], $6::bool[], $7::int[])
            as f(id, status, status_version, kind, kind_version, agreement, agreement_version)
     on conflict (customer_id) do update set
       status = case when excluded.status_version > held.status_version then excluded.status else held.status end,
       status_version = greatest(excluded.status_version, held.status_version),
       kind = case when excluded.kind_version > held.kind_version then excluded.kind else held.kind end,
       kind_version = greatest(excluded.kind_version, held.kind_version),
       agreement = case when excluded.agreement_version > held.agreement_version then excluded.agreement else held.agreement end,
       agreement_version = greatest(excluded.agreement_version, held.agreement_version)
     where excluded.status_version > held.status_version or excluded.kind_version > held.kind_version
        or excluded.agreement_version > held.agreement_version
     returning customer_id, coalesce(old.agreement, false) <> new.agreement as changed`,
    [
      gathered.map(([id]) => id),
      gathered.map(([, g]) => g.status.value), gathered.map(([, g]) => g.status.version),
      gathered.map(([, g]) => g.kind.value), gathered.map(([, g]) => g.kind.version),
      gathered.map(([, g]) => g.agreement.value), gathered.map(([, g]) => g.agreement.version),
    ],
  );
  return changed.filter(row => row.changed).map(row => row.customer_id);
};

/** Makes customers known that so far only the ledger has spoken of. */
export const knowCustomers = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.query('insert into customer (customer_id) select id from unnest($1::uuid[]) as u(id) order by id on conflict do nothing', [ids]);
};

/** Of these customers the ones that the actor may see, by the id that was asked for: one that was merged is its survivor (REG-2). */
export const visibleOf = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, CustomerRef>> => {
  const parameters: unknown[] = [ids];
  const seen = await rows<CustomerRef & { readonly asked: string }>(
    tx,
    `select found.asked, found.id from (
       select asked.id as asked, coalesce(r.survivor_id, asked.id) as id from unnest($1::uuid[]) as asked(id) left join customer_redirect r on r.customer_id = asked.id) found
      where ${customerScope(actor, 'found.id', parameters)}`, parameters,
  );
  return new Map(seen.map(({ asked, id }) => [asked, { id }]));
};
