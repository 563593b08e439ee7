import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** All ids under which a customer has been known: the survivor's and those of whoever is merged into it, whichever of them is asked for. */
export const idsOfCustomer = async (tx: Tx, id: string): Promise<string[]> => {
  const found = await rows<{ id: string }>(
    tx,
    `with root as (select coalesce((select survivor_id from customer_redirect where customer_id = $1::uuid), $1::uuid) as id)
     select id from root union all select r.customer_id from customer_redirect r join root on r.survivor_id = root.id`,
    [id],
  );
  return found.map(row => row.id);
};
