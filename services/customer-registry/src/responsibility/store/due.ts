import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { DatedMatrixRow } from '../../policy/responsibility-matrix';

const STANDING = `
  select customer_id, (max(id::text) filter (where sort = 'OVERRIDE'))::uuid as override_id, (max(id::text) filter (where sort = 'STRATEGIC'))::uuid as designation_id
    from responsibility_exception where valid_from <= $1::date and (valid_until is null or $1::date < valid_until) group by customer_id`;
const DIFFERS = '(o.override_id, o.designation_id) is distinct from (s.override_id, s.designation_id)';

/** The next customers whose decision rests on an override or designation that does not hold on the day, or misses one that does. */
export const dueByException = async (tx: Tx, on: string, after: string, limit: number): Promise<string[]> => {
  const found = await rows<{ id: string }>(
    tx,
    `with standing as (${STANDING})
     select id from (
       (select o.customer_id as id from ownership o left join standing s on s.customer_id = o.customer_id
         where o.until is null and (o.override_id is not null or o.designation_id is not null) and ${DIFFERS} and o.customer_id > $2::uuid order by 1 limit $3)
       union
       (select o.customer_id from standing s join ownership o on o.customer_id = s.customer_id and o.until is null
         where ${DIFFERS} and o.customer_id > $2::uuid order by 1 limit $3)) due
      order by id limit $3`,
    [on, after, limit],
  );
  return found.map(({ id }) => id);
};

/** The next key accounts whose cell of the matrix names another than the one by which they were decided. */
export const dueByMatrix = async (tx: Tx, cells: readonly DatedMatrixRow[], after: string, limit: number): Promise<string[]> => {
  const found = await rows<{ id: string }>(
    tx,
    `select c.id from customer c
       join ownership o on o.customer_id = c.id and o.until is null
       join unnest($1::text[], $2::text[], $3::text[]) as m(kind, grade, target) on m.kind = c.kind and m.grade = c.grade
      where c.status = 'KEY_ACCOUNT' and c.id > $4::uuid and o.inputs ->> 'target' is distinct from m.target
      order by c.id limit $5`,
    [cells.map(cell => cell.kind), cells.map(cell => cell.grade), cells.map(cell => cell.target), after, limit],
  );
  return found.map(({ id }) => id);
};

/** How many versions of the matrix have begun, and whether all of them were applied. */
export const matrixBegun = async (tx: Tx, on: string): Promise<{ readonly versions: number; readonly settled: boolean }> => {
  const [found] = await rows<{ versions: number; settled: boolean }>(
    tx,
    `select (select count(*)::int from responsibility_matrix where valid_from <= $1::date) as versions,
            not exists (select 1 from responsibility_matrix m where m.valid_from <= $1::date and m.valid_from > s.through) as settled
       from responsibility_settled s`,
    [on],
  );
  return found ?? { versions: 0, settled: true };
};

export const settledThrough = async (tx: Tx, on: string): Promise<void> => {
  await tx.query('update responsibility_settled set through = greatest(through, $1::date)', [on]);
};
