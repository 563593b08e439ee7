import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** Whether any customer has revenue in a year. */
export const hasRevenueIn = async (tx: Tx, year: number): Promise<boolean> => {
  const found = await rows(tx, 'select 1 from customer_year where year = $1 and revenue_fen <> 0 limit 1', [year]);
  return found.length > 0;
};

/** Of these customers the ones that hold no grade yet. */
export const ungradedOf = async (tx: Tx, ids: readonly string[]): Promise<Set<string>> => {
  const found = await rows<{ customer_id: string }>(tx, 'select customer_id from customer where customer_id = any($1::uuid[]) and level is null', [ids]);
  return new Set(found.map(row => row.customer_id));
};
