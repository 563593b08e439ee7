import { type GradeLevel, NO_ID } from '@keyaccount/contracts';
import { connection, decodeCursor, encodeCursor, pageSize, rows, type Connection, type Tx } from '@keyaccount/subgraph-kit';
import type { CreditLadder } from '../../credit/policy/credit-points';
import type { ScoreStep } from '../../policy/steps';
import { listingsOver, STANDING } from '../../special-listing/store/standing';
import type { PageArgs } from '../../store/runs';
import type { Move } from '../policy/moves';

/** A year's revenue under steps that need not be those that hold, on a day. */
export type Trial = { readonly year: number; readonly on: string; readonly steps: readonly ScoreStep[]; /** Where credit has weight. */ readonly ladder: CreditLadder | null };

/** A customer whose level would be another one. */
export type WouldChange = {
  readonly customer_id: string;
  readonly from_level: GradeLevel | null;
  readonly to_level: GradeLevel;
  readonly score: number;
};
export type WouldChangeConnection = Connection<WouldChange>;

/**
 * Everyone that a run on day $5 would grade: the grade that holds, and the one of the steps $2..$4 over the revenue of year $1. A special
 * listing that is valid outranks the score (GRD-6).
 */
const byRevenue = (behind: string): string => `
${listingsOver('$5')}, would_be as (
  select customer_id, from_level, case when listed then from_level else ($4::text[])[step] end as to_level, ($3::int[])[step] as score
  from (
    select c.customer_id, c.level as from_level, c.listed, width_bucket(coalesce(y.revenue_fen, 0), $2::bigint[]) as step
    from ${STANDING} c left join customer_year y on y.year = $1 and y.customer_id = c.customer_id and y.customer_id > ${behind}
    where c.status in ('FILED', 'KEY_ACCOUNT') and c.customer_id > ${behind}
  ) stepped
)`;

/** The same with what credit of weight $6, $7 where nothing was observed, adds by the rates $8 and points $9; levels $11 by the scores $10 (GRD-2). */
const byCredit = (behind: string): string => `
${listingsOver('$5')}, would_be as (
  select customer_id, from_level, case when listed then from_level else ($11::text[])[width_bucket(score, $10::int[])] end as to_level, score
  from (
    select c.customer_id, c.level as from_level, c.listed, ($3::int[])[width_bucket(coalesce(y.revenue_fen, 0), $2::bigint[])]
        + $6::int * credit_points_of(k.kept, k.observed, $7, $8::int[], $9::int[]) as score
    from ${STANDING} c left join customer_year y on y.year = $1 and y.customer_id = c.customer_id and y.customer_id > ${behind}
      left join credit_year k on k.year = $1 and k.customer_id = c.customer_id and k.customer_id > ${behind}
    where c.status in ('FILED', 'KEY_ACCOUNT') and c.customer_id > ${behind} and cardinality($4::text[]) > 0
  ) scored
)`;

/** Of the customers behind a place: each table is read from there on. */
const wouldBe = ({ ladder }: Trial, behind = `'${NO_ID}'`): string => (ladder ? byCredit(behind) : byRevenue(behind));

const parametersOf = ({ year, on, steps, ladder }: Trial): unknown[] => [
  year, steps.map(s => s.fromFen), steps.map(s => s.score), steps.map(s => s.level), on,
  ...(ladder ? [ladder.weight, ladder.unobserved, ladder.rateCuts, ladder.points, ladder.scoreCuts, ladder.levels] : []),
];

/** How many would go from which level to which. */
export const movesUnder = (tx: Tx, trial: Trial): Promise<Move[]> =>
  rows(
    tx,
    `with ${wouldBe(trial)} select from_level as "from", to_level as "to", count(*)::int as customers from would_be
      where cardinality($3::int[]) > 0 group by from_level, to_level`,
    parametersOf(trial),
  );

/** Whose level would be another one, by customer. */
export const pageOfWouldChange = async (tx: Tx, trial: Trial, { first, after }: PageArgs): Promise<WouldChangeConnection> => {
  const size = pageSize(first);
  const [last] = after ? decodeCursor(after, ['id']) : [NO_ID];
  const parameters = parametersOf(trial);
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const found = await rows<WouldChange>(
    tx,
    `with ${wouldBe(trial, `${place(last)}::uuid`)} select customer_id, from_level, to_level, score from would_be
      where from_level is distinct from to_level order by customer_id limit ${place(size + 1)}`,
    parameters,
  );
  const count = async (): Promise<number> => (await movesUnder(tx, trial)).reduce((sum, move) => sum + (move.from === move.to ? 0 : move.customers), 0);
  return connection(found, size, row => encodeCursor([row.customer_id]), row => row, count);
};
