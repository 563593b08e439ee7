import { customerScope, type Actor } from '@keyaccount/identity';
import { rows, type Tx } from '@keyaccount/subgraph-kit';
import type { Place } from '../../store/customer-lists';

export type ReviewStatus = 'OPEN' | 'KEPT' | 'LAPSED' | 'WITHDRAWN';
export type ReviewRow = {
  readonly id: string; readonly customerId: string; readonly status: ReviewStatus; readonly openedAt: Date; readonly closedAt: Date | null;
  readonly decidedBy: string | null; readonly reason: string | null;
};

const COLUMNS = 'v.id, v.customer_id as "customerId", v.status, v.opened_at as "openedAt", v.closed_at as "closedAt", v.decided_by as "decidedBy", v.reason';
const MEETS = 'coalesce(q.qualifies, false) or c.agreement_signed or c.policy_designated';

/**
 * Brings the reviews of these customers to what is known of them now: a key account that does not meet the definition has one, open
 * or decided for this assessment, 0 where grading has none; where it meets the definition again, one that waits is withdrawn.
 */
export const restateReviews = async (tx: Tx, newId: () => string, customerIds: readonly string[], at: Date): Promise<void> => {
  const ids = [...new Set(customerIds)];
  if (ids.length === 0) return;
  await tx.query('select 1 from customer where id = any($1::uuid[]) order by id for no key update', [ids]);
  await tx.query(
    `update qualification_review v set status = 'WITHDRAWN', closed_at = greatest($2::timestamptz, v.opened_at) from customer c left join qualification q on q.customer_id = c.id
      where c.id = v.customer_id and v.status = 'OPEN' and c.id = any($1::uuid[]) and (${MEETS})`, [ids, at],
  );
  await tx.query(
    `insert into qualification_review (id, customer_id, assessment, status, opened_at)
     select n.id, c.id, coalesce(q.version, 0), 'OPEN', $3::timestamptz
       from unnest($1::uuid[], $2::uuid[]) as n(id, customer_id) join customer c on c.id = n.customer_id left join qualification q on q.customer_id = c.id
      where c.status = 'KEY_ACCOUNT' and not (${MEETS}) on conflict do nothing`,
    [ids.map(() => newId()), ids, at],
  );
};

/** The customer of a review, if the actor may see it. */
export const customerOfReview = async (tx: Tx, actor: Actor, id: string): Promise<string | undefined> => {
  const parameters: unknown[] = [id];
  const [found] = await rows<{ customerId: string }>(
    tx, `select v.customer_id as "customerId" from qualification_review v where v.id = $1::uuid and ${customerScope(actor, 'v.customer_id', parameters)}`, parameters,
  );
  return found?.customerId;
};

export type ReviewDecided = { readonly id: string; readonly status: 'KEPT' | 'LAPSED'; readonly by: string | null; readonly reason: string; readonly at: Date };

/** Closes a review that waits; false where it waits no more. Its customer is locked. */
export const closeReview = async (tx: Tx, { id, status, by, reason, at }: ReviewDecided): Promise<boolean> =>
  (await rows(
    tx, `update qualification_review v set status = $5, closed_at = greatest($4::timestamptz, v.opened_at), decided_by = $2::uuid, reason = $3
          where v.id = $1::uuid and v.status = 'OPEN' returning v.id`, [id, by, reason, at, status],
  )).length > 0;

const where = (actor: Actor, status: ReviewStatus | null, parameters: unknown[]): string =>
  `${status === null ? 'true' : `v.status = $${parameters.push(status)}`} and ${customerScope(actor, 'v.customer_id', parameters)}`;

export const reviewsById = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<Map<string, ReviewRow>> => {
  const parameters: unknown[] = [ids];
  const found = await rows<ReviewRow>(tx, `select ${COLUMNS} from qualification_review v where v.id = any($1::uuid[]) and ${customerScope(actor, 'v.customer_id', parameters)}`, parameters);
  return new Map(found.map(review => [review.id, review]));
};

export type ReviewPage = { readonly status: ReviewStatus | null; readonly limit: number; readonly after: Place | null };

/** Reviews of customers that the actor may see, oldest first. */
export const reviewPage = (tx: Tx, actor: Actor, { status, limit, after }: ReviewPage): Promise<ReviewRow[]> => {
  const parameters: unknown[] = [];
  const condition = where(actor, status, parameters);
  const further = after === null ? 'true' : `(v.opened_at, v.id) > ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`;
  return rows(tx, `select ${COLUMNS} from qualification_review v where ${condition} and ${further} order by v.opened_at, v.id limit $${parameters.push(limit)}`, parameters);
};

export const countReviews = async (tx: Tx, actor: Actor, status: ReviewStatus | null): Promise<number> => {
  const parameters: unknown[] = [];
  const [counted] = await rows<{ count: number }>(tx, `select count(*)::int as count from qualification_review v where ${where(actor, status, parameters)}`, parameters);
  return counted?.count ?? 0;
};
