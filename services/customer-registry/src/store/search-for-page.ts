import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { placing, type Placing } from './customer-filter';

/** What is sought is put in order as a whole where it is less than this; where it is more, a short and then so long a stretch of the order is searched before. */
export const MANY = 5_000;
/** How many pages long the short stretch is. */
const SHORT = 10;

export const areMany = async (tx: Tx, sought: (place: Placing) => string, many: number): Promise<boolean> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from (${sought(placing(parameters))} limit ${many}) first`, parameters);
  return counted?.count === many;
};

/** How often what is sought may stand in the order, and the two ways to a page: along so long a stretch of it, and from all that is sought. */
type Ways<Row> = { readonly limit: number; readonly many: number; along(stretch: number): Promise<Row[]>; gathered(): Promise<Row[]> };

/** A page of what there are many of: most often it is full after a short stretch. */
export const searchForPage = async <Row>({ limit, many, along, gathered }: Ways<Row>): Promise<Row[]> => {
  for (const stretch of [SHORT * limit, many]) {
    const found = await along(stretch);
    if (found.length === limit) return found;
  }
  return gathered();
};
