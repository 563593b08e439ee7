import type { Fen, GradeLevel } from '@keyaccount/contracts';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { gradedAt } from '../lapse/store/graded-at';

/** A scorecard of a year with the basis it was last confirmed by. */
export type CardRow = {
  readonly customer_id: string;
  readonly year: number;
  readonly scored_fen: Fen;
  readonly revenue_points: number;
  readonly share_points: number;
  /** Null where the policy that confirms the card gives credit no weight. */
  readonly credit_points: number | null;
  readonly score: number;
  readonly level: GradeLevel;
  readonly policy_version: number;
  readonly bureau_fen: Fen;
  readonly bureau_declared: boolean;
};

/** One scorecard of a customer: of this year, or of the newest year that has one. */
export type CardKey = { readonly customerId: string; readonly year: number | null };

/** How a loader names a scorecard. */
export const cardKey = ({ customerId, year }: CardKey): string => `${customerId}:${year ?? ''}`;

/**
 * Scorecards as they hold now. A run rewrites a card only where revenue or points change, so every card of whoever it looked at is
 * confirmed by each later run of its year: bureau total and policy are that run's.
 */
export const cardsOf = async (tx: Tx, keys: readonly CardKey[]): Promise<Map<string, CardRow>> => {
  const found = await rows<CardRow & { asked_year: number | null }>(
    tx,
    `select asked.year as asked_year, y.customer_id, y.year, y.scored_fen, y.revenue_points, y.share_points, case when p.credit_weight > 0 then y.credit_points end as credit_points, y.score, y.level,
       b.policy_version, b.bureau_fen, b.bureau_declared
     from unnest($1::uuid[], $2::int[]) as asked(customer_id, year)
     join customer c on c.customer_id = asked.customer_id and c.status in ('FILED', 'KEY_ACCOUNT')
     cross join lateral (
       select * from customer_year y where y.customer_id = asked.customer_id and y.scored_since is not null
         and y.year = coalesce(asked.year, (select max(x.year) from customer_year x
           where x.customer_id = asked.customer_id and x.scored_since is not null and x.year = any(array(select distinct year from basis))))
     ) y
     join basis b on b.no = greatest(y.scored_since, (select max(no) from basis l
       where l.effective_run is not null and l.year = y.year and ${gradedAt({ customer: 'y.customer_id', instant: 'l.created_at', basis: 'l.no' })}))
     join policy_version p on p.version = b.policy_version`,
    [keys.map(k => k.customerId), keys.map(k => k.year)],
  );
  return new Map(found.map(row => [cardKey({ customerId: row.customer_id, year: row.asked_year }), row]));
};
