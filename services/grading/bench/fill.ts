import { rows, type Db } from '@keyaccount/subgraph-kit';
import pg from 'pg';

/** The year that is graded. */
export const YEAR = 2025;

/**
 * Approved customers with a year's revenue, skewed as revenue is: the logarithm is spread evenly from ¥100 to about ¥3
 * million. Ids are UUID v7 that grow as they would have been given. All of them have been graded once, for last year.
 */
export const fill = async (db: Db, customers: number, ownerUrl: string): Promise<void> => {
  await db.query(
    `with made as (
       select uuidv7(make_interval(secs => n * 0.002) - interval '1 hour') as id, (exp(10.3 * mod(n * 0.6180339887, 1)) * 10000)::bigint as fen
         from generate_series(1, $1::int) n
     ), customers as (
       insert into customer (customer_id, status, status_version, kind, kind_version, level, grade_version)
       select id, 'KEY_ACCOUNT', 2, 'COMPREHENSIVE', 2, 'GENERAL', 1 from made
     ), basis as (
       insert into basis (year, policy_version, bureau_fen, bureau_declared, created_at) values ($2::int - 1, 1, 1, true, now())
     )
     insert into customer_year (year, customer_id, revenue_fen) select $2, id, fen from made`,
    [customers, YEAR],
  );
  await db.query('insert into bureau_revenue values ($1, $2, 1)', [YEAR, 15_000_000_000n]);
  await tidy(ownerUrl);
};

/** What the server does by itself within a minute or two; a benchmark does not wait for it. */
export const tidy = async (ownerUrl: string): Promise<void> => {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  for (const table of ['customer', 'customer_year', 'grade_history', 'outbox', 'scorecard_past']) await owner.query(`vacuum analyze ${table}`);
  await owner.end();
};

/**
 * Moves the revenue of one in `every` customers, spread as by chance, across a bound and back again, so that each grade
 * among them changes at every turn: from general to diamond, or the other way.
 */
export const moveRevenue = async (db: Db, every: number): Promise<number> => {
  const moved = await rows(
    db.manager,
    `update customer_year set revenue_fen = case when revenue_fen = 999900000 then 10000 else 999900000 end
      where year = $1 and mod(hashtextextended(customer_id::text, 0), $2) = 0 returning 1`,
    [YEAR, every],
  );
  return moved.length;
};
