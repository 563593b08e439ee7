import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** All ids under which a customer has been known, as a subquery: the survivor's and those of whoever is merged into it, whichever of them is asked for. */
export const idsOf = (customerSql: string): string =>
  `(with root as (select coalesce((select survivor_id from customer_redirect where customer_id = ${customerSql}), ${customerSql}) as id)
    select id from root union all select r.customer_id from customer_redirect r join root on r.survivor_id = root.id)`;

export const idsOfCustomer = async (tx: Tx, id: string): Promise<string[]> => (await rows<{ id: string }>(tx, `select id from ${idsOf('$1::uuid')} known`, [id])).map(row => row.id);
