import { rows, type Tx } from '@keyaccount/subgraph-kit';
import { TEAM_COLUMNS, type TeamRow } from './teams';

export type MovedTeam = TeamRow & { readonly own: string };

/** Keeps anybody from proposing a team for these customers until the transaction ends, and waits for whoever is at it. */
export const holdCustomers = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.query('select 1 from customer_access_version where customer_id = any($1::uuid[]) order by customer_id for no key update', [ids]);
};

/**
 * Teams of these customers are for whom each of them leads to now: one that is proposed or goes on is moved, one that was moved goes back
 * whatever has become of it. Answers the teams that are for another customer now, with the customer that each is of.
 */
export const moveTeams = (tx: Tx, customerIds: readonly string[], today: string): Promise<MovedTeam[]> =>
  rows(
    tx,
    `with due as (
       select t.id, r.customer_id as own, coalesce(r.survivor_id, r.customer_id) as target from customer_redirect r
         join team t on t.moved_from = r.customer_id
           or (t.customer_id = r.customer_id and t.moved_from is null and t.state in ('PROPOSED', 'APPROVED') and (t.valid_until is null or t.valid_until > $2::date))
        where r.customer_id = any($1::uuid[]) and t.customer_id <> coalesce(r.survivor_id, r.customer_id) order by t.id for no key update of t)
     update team t set customer_id = due.target, moved_from = nullif(due.own, due.target), version = t.version + 1 from due where t.id = due.id
     returning ${TEAM_COLUMNS}, due.own`,
    [customerIds, today],
  );
