import { rows, type Tx } from '@keyaccount/subgraph-kit';

/** Whether any customer has revenue in a year. */
export const hasRevenueIn = async (tx: Tx, year: number): Promise<boolean> => {
  const found = await rows(tx, 'select 1 from customer_year where year = $1 and revenue_fen <> 0 limit 1', [year]);
  return found.length > 0;
};

