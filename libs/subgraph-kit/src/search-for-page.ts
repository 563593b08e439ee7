import { placing, type Placing } from '@keyaccount/identity';
import { rows, type Tx } from './database';

/** What is sought is put in order as a whole where it is less than this; where it is more, a short and then so long a stretch of the order is searched before. */
export const MANY = 5_000;
/** How many pages long the short stretch is. */
const SHORT = 10;

/** A statement, or a part of one, that places its parameters while it is written. */
export type Sought = (place: Placing) => string;

export const rowsOf = <T>(tx: Tx, statement: (place: Placing, parameters: unknown[]) => string): Promise<T[]> => {
  const parameters: unknown[] = [];
  return rows(tx, statement(placing(parameters), parameters), parameters);
};

export const areMany = async (tx: Tx, sought: Sought, many: number): Promise<boolean> => {
  const [counted] = await rowsOf<{ count: number }>(tx, place => `select count(*)::int as count from (select 1 from (${sought(place)}) sought limit ${many}) first`);
  return counted?.count === many;
};

/** How long a list is that is searched, and the ways to a page: along so long a stretch of it, and the one that is sure to find it, once the longest stretch has not. */
type Ways<Row> = { readonly limit: number; readonly many: number; along(stretch: number): Promise<Row[]>; gathered(along: Row[]): Promise<Row[]> };

/** A page of what there are many of: most often it is full after a short stretch. */
export const searchForPage = async <Row>({ limit, many, along, gathered }: Ways<Row>): Promise<Row[]> => {
  const short = await along(SHORT * limit);
  if (short.length === limit) return short;
  const long = await along(many);
  return long.length === limit ? long : gathered(long);
};

/** What the reader sees, the list behind the place, and the ways to a page: from the few customers that are seen, or from all there is. */
type WaysOfSeen<Row> = Pick<Ways<Row>, 'limit' | 'many' | 'along'> & { readonly seen: Sought; readonly listed: Sought; fromFew(): Promise<Row[]>; fromAll(): Promise<Row[]> };

/** A page of a list that somebody sees a part of. */
export const pageOfSeen = async <Row>(tx: Tx, { seen, listed, limit, many, along, fromFew, fromAll }: WaysOfSeen<Row>): Promise<Row[]> => {
  if (!(await areMany(tx, seen, many))) return fromFew();
  return searchForPage({ limit, many, along, gathered: async found => ((await areMany(tx, listed, many)) ? fromAll() : found) });
};
