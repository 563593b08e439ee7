import type { Tx } from '@keyaccount/subgraph-kit';

/** Waits for whoever is opening a case of these customers, and lets nobody open one until the transaction ends. */
export const holdCustomers = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.query('insert into known_customer (customer_id) select distinct unnest($1::uuid[]) order by 1 on conflict do nothing', [ids]);
  await tx.query('select 1 from known_customer where customer_id = any($1::uuid[]) order by customer_id for update', [ids]);
};

/** All cases of a merged customer, open and closed, are its survivor's, wherever a merge before has brought them; what another brought to it goes back to that one. */
export const bringCases = async (tx: Tx, mergedId: string, survivorId: string): Promise<void> => {
  await tx.query('update complaint_case set customer_id = $2, came_from = $1 where (customer_id = $1::uuid and came_from is null) or came_from = $1::uuid', [mergedId, survivorId]);
};

/** The cases that a merge brought go back to the customer that they came from; those that were opened since stay. */
export const returnCases = async (tx: Tx, restoredId: string): Promise<void> => {
  await tx.query('update complaint_case set customer_id = came_from, came_from = null where came_from = $1::uuid', [restoredId]);
};
