import { rows, type Tx } from '@keyaccount/subgraph-kit';

export type LedElsewhere = { readonly id: string; readonly customerId: string; readonly unit: string };
export type LeaderMove = { readonly id: string; readonly to: string };
export type FollowedDevelopment = { readonly id: string; readonly customerId: string; readonly from: string; readonly to: string; readonly version: number };

/** Running developments of locked customers by another unit than the one that is responsible, locked in one order for everybody. */
export const ledElsewhere = (tx: Tx, responsible: readonly { readonly id: string; readonly unit: string | null }[]): Promise<LedElsewhere[]> =>
  rows(
    tx,
    `select d.id, d.customer_id as "customerId", d.unit_code as unit from development d join unnest($1::uuid[], $2::text[]) as r(id, unit) on r.id = d.customer_id
      where d.status = 'RUNNING' and d.unit_code <> r.unit order by d.id for no key update of d`,
    [responsible.map(({ id }) => id), responsible.map(({ unit }) => unit)],
  );

/** The next customers that are developed by another unit than the one that is responsible. */
export const customersLedElsewhere = async (tx: Tx, after: string, limit: number): Promise<string[]> => {
  const found = await rows<{ id: string }>(
    tx,
    `select distinct c.id from development d join customer c on c.id = d.customer_id
      where d.status = 'RUNNING' and c.status = 'KEY_ACCOUNT' and c.unit_code <> d.unit_code and c.id > $1::uuid order by c.id limit $2`,
    [after, limit],
  );
  return found.map(({ id }) => id);
};

/** Locked developments go to another unit, with their open step and the body's own part of the plan; what is done stays with who did it. */
export const moveDevelopments = async (tx: Tx, moves: readonly LeaderMove[]): Promise<FollowedDevelopment[]> => {
  const parameters = [moves.map(({ id }) => id), moves.map(({ to }) => to)];
  await tx.query(
    `update development_step t set unit_code = m.unit from unnest($1::uuid[], $2::text[]) as m(id, unit) where t.development_id = m.id and t.status = 'OPEN'`, parameters,
  );
  await tx.query(
    `update development_plan_part p set unit_code = m.unit from unnest($1::uuid[], $2::text[]) as m(id, unit) join development d on d.id = m.id
      where p.development_id = d.id and p.customer_id = d.customer_id`,
    parameters,
  );
  return rows(
    tx,
    `update development d set unit_code = m.unit, followed_from = d.unit_code, version = d.version + 1 from unnest($1::uuid[], $2::text[]) as m(id, unit) where d.id = m.id
     returning d.id, d.customer_id as "customerId", d.followed_from as "from", d.unit_code as "to", d.version`,
    parameters,
  );
};
