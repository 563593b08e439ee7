import { type Fen, type GradeLevel, NO_ID } from '@keyaccount/contracts';
import { allGrantedTo, firstGranted, placing, readerOf, type Actor, type Placing } from '@keyaccount/identity';
import { connection, decodeCursor, encodeCursor, pageSize, rows, type Connection, type Tx } from '@keyaccount/subgraph-kit';
import { gradedAt } from '../../lapse/store/graded-at';
import type { PageArgs, RunRow } from '../../store/runs';
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

/** The scorecards as a run left them: those that it wrote or confirmed, by the interval of bases that each holds for; of everyone, or on a further condition. */
const cardsOf = (name: 'a' | 'b', further = ''): string => {
  const [year, no, startedAt] = name === 'a' ? ['$1', '$2', '$5'] : ['$3', '$4', '$6'];
  return `
  select * from (
  select customer_id, scored_fen as ${name}_fen, revenue_points as ${name}_revenue_points, share_points as ${name}_share_points, credit_points as ${name}_credit_points,
    score as ${name}_score, level as ${name}_level
  from customer_year where year = ${year}::int and scored_since <= ${no}::int ${further}
  union all
  select customer_id, revenue_fen, revenue_points, share_points, credit_points, score, level
  from scorecard_past where year = ${year}::int and since_no <= ${no}::int and until_no > ${no}::int ${further}
  ) held where ${gradedAt({ customer: 'held.customer_id', instant: startedAt })}`;
};
/** Found once: a short page would be looked for pair by pair. */
const CARDS = `card_a as materialized (${cardsOf('a')}), card_b as materialized (${cardsOf('b')})`;

/** Both cards of a customer, looked up: the offset keeps all cards of the city from being read. */
const cardsFor = (customerId: string): string =>
  `lateral (${cardsOf('a', `and customer_id = ${customerId}`)} offset 0) card_a cross join lateral (${cardsOf('b', `and customer_id = ${customerId}`)} offset 0) card_b`;
const DIFFER = 'a_level <> b_level';

const parametersOf = ({ a, b }: RunPair): unknown[] => [a.year, a.basis_no, b.year, b.basis_no, a.started_at, b.started_at];

/** How many customers stand at which level by the one run and by the other; null where only one of them scored them. */
export const movesBetween = (tx: Tx, pair: RunPair): Promise<Move[]> =>
  rows(
    tx,
    `with ${CARDS} select a_level as "from", b_level as "to", count(*)::int as customers
       from card_a full join card_b using (customer_id) group by a_level, b_level`,
    parametersOf(pair),
  );

/** Customers behind a place, by id: all that were scored, or those of a reader that differ. */
const customersBehind = (actor: Actor, last: string, limit: number, place: Placing): string => {
  const reader = readerOf(actor);
  if (!reader) return `select customer_id from customer_year where year = $1::int and customer_id > ${place(last)}::uuid order by customer_id`;
  return firstGranted(reader, { columns: ['customer_id'], direction: 'asc', limit }, place, [
    `a.customer_id > ${place(last)}::uuid`, `exists (select 1 from ${cardsFor('a.customer_id')} where ${DIFFER} offset 0)`,
  ]);
};

/** Of the customers that the actor may see those that both runs scored, at different levels, by customer. */
export const pageOfDifferences = async (tx: Tx, actor: Actor, pair: RunPair, { first, after }: PageArgs): Promise<DifferenceConnection> => {
  const size = pageSize(first);
  const [last] = after ? decodeCursor(after, ['id']) : [NO_ID];
  const parameters = parametersOf(pair);
  const found = await rows<Omit<DifferenceRow, 'a' | 'b'>>(
    tx,
    `select card_a.*, b_fen, b_revenue_points, b_share_points, b_credit_points, b_score, b_level
       from (${customersBehind(actor, last, size + 1, placing(parameters))}) seen cross join ${cardsFor('seen.customer_id')}
      where ${DIFFER} order by seen.customer_id limit ${placing(parameters)(size + 1)}`,
    parameters,
  );
  const count = async (): Promise<number> => {
    const counted = parametersOf(pair);
    const reader = readerOf(actor);
    const scope = reader ? `and customer_id in (${allGrantedTo(reader, placing(counted))})` : '';
    // Joined in full, so that no card is looked for among all others.
    const statement = `with ${CARDS} select count(*)::int as n from card_a full join card_b using (customer_id) where coalesce(${DIFFER}, false) ${scope}`;
    return (await rows<{ n: number }>(tx, statement, counted))[0]?.n ?? 0;
  };
  return connection(found, size, row => encodeCursor([row.customer_id]), row => ({ ...row, ...pair }), count);
};
