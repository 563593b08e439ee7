import type { GradeLevel } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';

export type KnownCustomer = { readonly id: string; readonly unitCode: string | null; readonly grade: GradeLevel | null };

/**
 * A customer that is known and that the actor may see. Its row is shared until the transaction ends: a move or a new
 * grade waits for the case that is being opened, or the case is opened by what the move has written.
 */
export const holdVisibleCustomer = async (tx: Tx, actor: Actor, id: string): Promise<KnownCustomer | undefined> => {
  const parameters: unknown[] = [id];
  const scope = customerScope(actor, 'k.customer_id', parameters);
  const [found] = await rows<KnownCustomer>(
    tx, `select k.customer_id as id, k.unit_code as "unitCode", k.grade from known_customer k where k.customer_id = $1 and ${scope} for share of k`, parameters,
  );
  return found;
};

/** Responsible unit and grade of these customers, as far as they are known. */
export const standingsOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, KnownCustomer>> => {
  const found = await rows<KnownCustomer>(tx, 'select customer_id as id, unit_code as "unitCode", grade from known_customer where customer_id = any($1::uuid[])', [ids]);
  return new Map(found.map(one => [one.id, one]));
};

/** Remembers that customers exist. */
export const rememberCustomers = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.query('insert into known_customer (customer_id) select distinct unnest($1::uuid[]) order by 1 on conflict do nothing', [ids]);
};

const byId = <T extends { readonly customerId: string }>(items: readonly T[]): T[] => [...items].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
const idsOf = (found: readonly { customer_id: string }[]): Set<string> => new Set(found.map(row => row.customer_id));

export type Responsibility = { readonly customerId: string; readonly version: number; /** Null where nobody is responsible any more. */ readonly unit: string | null };

/** Takes over newer responsible units, one for each customer; answers whose were newer. */
export const applyResponsibility = async (tx: Tx, changes: readonly Responsibility[]): Promise<Set<string>> => {
  const ordered = byId(changes);
  return idsOf(await rows<{ customer_id: string }>(
    tx,
    `insert into known_customer as held (customer_id, unit_code, unit_version) select * from unnest($1::uuid[], $2::text[], $3::integer[])
     on conflict (customer_id) do update set unit_code = excluded.unit_code, unit_version = excluded.unit_version
       where held.unit_version < excluded.unit_version
     returning customer_id`,
    [ordered.map(c => c.customerId), ordered.map(c => c.unit), ordered.map(c => c.version)],
  ));
};

export type GradeHeld = { readonly customerId: string; /** Null where it ended. */ readonly grade: GradeLevel | null; /** 0 where an approval tells it: any of grading is newer. */ readonly version: number };

/** Takes over newer grades, one for each customer; answers whose were newer. */
export const applyGrades = async (tx: Tx, changes: readonly GradeHeld[]): Promise<Set<string>> => {
  const ordered = byId(changes);
  return idsOf(await rows<{ customer_id: string }>(
    tx,
    `insert into known_customer as held (customer_id, grade, grade_version) select * from unnest($1::uuid[], $2::text[], $3::integer[])
     on conflict (customer_id) do update set grade = excluded.grade, grade_version = excluded.grade_version
       where held.grade_version < excluded.grade_version or (held.grade_version = 0 and excluded.grade_version = 0)
     returning customer_id`,
    [ordered.map(c => c.customerId), ordered.map(c => c.grade), ordered.map(c => c.version)],
  ));
};
