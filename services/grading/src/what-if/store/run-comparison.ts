import type { Fen, GradeLevel } from '@keyaccount/contracts';
import { customerScope, type Actor } from '@keyaccount/identity';
import { connection, decodeCursor, encodeCursor, pageSize, rows, type Connection, type Tx } from '@keyaccount/subgraph-kit';
import { gradedAt } from '../../lapse/store/graded-at';
import { NIL, type PageArgs, type RunRow } from '../../store/runs';
import type { Move } from '../policy/moves';

/** A run, and another one that it is held against. */
export type RunPair = { readonly a: RunRow; readonly b: RunRow };

/** A customer's two scorecards. */
export type DifferenceRow = RunPair & {
  readonly customer_id: string;
  readonly a_fen: Fen; readonly a_revenue_points: number; readonly a_share_points: number; readonly a_credit_points: number | null; readonly a_score: number; readonly a_level: GradeLevel;
  readonly b_fen: Fen; readonly b_revenue_points: number; readonly b_share_points: number; readonly b_credit_points: number | null; readonly b_score: number; readonly b_level: GradeLevel;
};
export type DifferenceConnection = Connection<DifferenceRow>;

/** The scorecards as a run left them: those that it wrote or confirmed, by the interval of bases that each holds for. Found once: a short page would be looked for pair by pair. */
const cardsOf = (name: 'a' | 'b', year: string, no: string, startedAt: string): string => `
card_${name} as materialized (
  select * from (
  select customer_id, scored_fen as ${name}_fen, revenue_points as ${name}_revenue_points, share_points as ${name}_share_points, credit_points as ${name}_credit_points,
    score as ${name}_score, level as ${name}_level
  from customer_year where year = ${year}::int and scored_since <= ${no}::int
  union all
  select customer_id, revenue_fen, revenue_points, share_points, credit_points, score, level
  from scorecard_past where year = ${year}::int and since_no <= ${no}::int and until_no > ${no}::int
  ) held where ${gradedAt({ customer: 'held.customer_id', instant: startedAt })}
)`;
const CARDS = `${cardsOf('a', '$1', '$2', '$5')}, ${cardsOf('b', '$3', '$4', '$6')}`;

const parametersOf = ({ a, b }: RunPair): unknown[] => [a.year, a.basis_no, b.year, b.basis_no, a.started_at, b.started_at];

/** How many customers stand at which level by the one run and by the other; null where only one of them scored them. */
export const movesBetween = (tx: Tx, pair: RunPair): Promise<Move[]> =>
  rows(
    tx,
    `with ${CARDS} select a_level as "from", b_level as "to", count(*)::int as customers
       from card_a full join card_b using (customer_id) group by a_level, b_level`,
    parametersOf(pair),
  );

/** Of the customers that the actor may see those that both runs scored, at different levels, by customer. */
export const pageOfDifferences = async (tx: Tx, actor: Actor, pair: RunPair, { first, after }: PageArgs): Promise<DifferenceConnection> => {
  const size = pageSize(first);
  const [last] = after ? decodeCursor(after, ['id']) : [NIL];
  const parameters = parametersOf(pair);
  const where = `a_level <> b_level and ${customerScope(actor, 'card_a.customer_id', parameters)}`;
  const differing = 'from card_a join card_b on card_b.customer_id = card_a.customer_id';
  const counted = [...parameters];
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const found = await rows<Omit<DifferenceRow, 'a' | 'b'>>(
    tx,
    `with ${CARDS} select card_a.*, b_fen, b_revenue_points, b_share_points, b_credit_points, b_score, b_level ${differing}
      where ${where} and card_a.customer_id > ${place(last)}::uuid order by card_a.customer_id limit ${place(size + 1)}`,
    parameters,
  );
  const count = async (): Promise<number> =>
    (await rows<{ n: number }>(tx, `with ${CARDS} select count(*)::int as n ${differing} where ${where}`, counted))[0]?.n ?? 0;
  return connection(found, size, row => encodeCursor([row.customer_id]), row => ({ ...row, ...pair }), count);
};
